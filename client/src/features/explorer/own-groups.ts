/** The groups that an ID token names. The API decides by itself; this only spares a member what it would refuse. */
export function groupsOf(idToken: string | undefined): string[] {
  const payload = idToken?.split('.')[1];
  if (payload === undefined) return [];
  const { 'cognito:groups': groups } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as {
    'cognito:groups'?: string[];
  };
  return groups ?? [];
}
