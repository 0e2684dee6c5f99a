import type { RouteObject } from 'react-router-dom';

/** The settings: a page whose sections have addresses and chunks of their own. */
export const settingsRoute: RouteObject = {
  path: '/settings',
  lazy: () => import('../features/settings/settings-route'),
  children: [
    { index: true, lazy: () => import('../features/settings/settings-home') },
    { path: 'profile', lazy: () => import('../features/settings/profile/profile-route') },
    { path: 'appearance', lazy: () => import('../features/settings/appearance/appearance-route') },
    { path: 'security', lazy: () => import('../features/settings/security/security-route') },
    { path: 'exchange-rates', lazy: () => import('../features/settings/exchange-rates/exchange-rates-route') },
    { path: 'targets', lazy: () => import('../features/settings/targets/targets-route') },
    { path: 'export', lazy: () => import('../features/settings/export/export-route') },
    { path: 'audit', lazy: () => import('../features/settings/audit/audit-route') },
    { path: 'delete', lazy: () => import('../features/settings/delete/delete-route') },
  ],
};
