export interface Section {
  /** Below /settings. */
  path: string;
  name: string;
  about: string;
}

/** The parts of the settings, in their order. */
export const sections: readonly Section[] = [
  { path: 'profile', name: 'Profile', about: 'Name, currency, language of figures, time zone' },
  { path: 'appearance', name: 'Appearance', about: 'Light or dark' },
  { path: 'security', name: 'Security', about: 'Password, authenticator app, signing out everywhere' },
  { path: 'exchange-rates', name: 'Exchange rates', about: 'The rates in use, and your own' },
  { path: 'targets', name: 'Allocation targets', about: 'How much of everything each category should be' },
  { path: 'export', name: 'Export and import', about: 'Take your books elsewhere, or bring them here' },
  { path: 'audit', name: 'Audit trail', about: 'Every change of your books' },
  { path: 'delete', name: 'Delete', about: 'Assets, books or the whole account' },
];
