export interface ZoneGroup {
  /** "Europe", or "Other" for names without a region. */
  region: string;
  zones: { id: string; name: string }[];
}

/** The time zones a browser knows, by region, with the one that is set. */
export function zoneGroups(
  current: string,
  known: readonly string[] = Intl.supportedValuesOf('timeZone'),
): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup['zones']>();
  for (const id of [...new Set([...known, 'UTC', current])].toSorted()) {
    const [first = '', ...rest] = id.split('/');
    const region = rest.length === 0 ? 'Other' : first;
    const name = (rest.length === 0 ? id : rest.join(', ')).replaceAll('_', ' ');
    groups.set(region, [...(groups.get(region) ?? []), { id, name }]);
  }
  return [...groups].map(([region, zones]) => ({ region, zones })).toSorted(byRegion);
}

function byRegion(a: ZoneGroup, b: ZoneGroup): number {
  return Number(a.region === 'Other') - Number(b.region === 'Other') || a.region.localeCompare(b.region, 'en');
}
