import { usableLocale } from '../../../domain/usable-locale';

/** Ways to write figures and dates that people choose from; a member may have any other set. */
const offered =
  'en-GB en-US en-IE en-CA en-AU en-NZ en-IN en-ZA de-DE de-AT de-CH fr-FR fr-BE fr-CH fr-CA it-IT it-CH es-ES es-MX ' +
  'es-AR pt-PT pt-BR nl-NL nl-BE da-DK sv-SE nb-NO fi-FI is-IS pl-PL cs-CZ sk-SK hu-HU ro-RO bg-BG hr-HR sl-SI el-GR ' +
  'tr-TR uk-UA et-EE lv-LV lt-LT ja-JP ko-KR zh-CN zh-TW hi-IN th-TH id-ID vi-VN he-IL ar-EG';

export interface LocaleOption {
  tag: string;
  /** "German (Switzerland)" */
  name: string;
}

/** What is offered, by name, with the locale that is set (as it is spelled there) and the one of the browser. */
export function localeOptions(current: string, browser: string): LocaleOption[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' });
  const others = [...offered.split(' '), usableLocale(browser)].filter((tag) => tag !== usableLocale(current));
  return [...new Set([...others, current])]
    .map((tag) => ({ tag, name: nameOf(tag, names) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** "Arabic (Egypt), u-nu-latn": names are known of languages, scripts, regions and variants, but of nothing further. */
function nameOf(tag: string, names: Intl.DisplayNames): string {
  const used = usableLocale(tag);
  const { baseName } = new Intl.Locale(used);
  const further = used.slice(baseName.length + 1);
  return [names.of(baseName), further].filter(Boolean).join(', ');
}
