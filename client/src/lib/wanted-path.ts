/** Where to go after signing in, when nothing else was wanted. */
export const HOME = '/dashboard';

/** The sign-in page, remembering what was wanted. */
export function signInPath(wanted: string): string {
  return wanted === HOME ? '/sign-in' : `/sign-in?to=${encodeURIComponent(wanted)}`;
}

/** What was wanted before the sign-in: a path of ours, never another site. */
export function wantedPath(search: URLSearchParams): string {
  const path = search.get('to') ?? HOME;
  return /^\/(?![/\\])/.test(path) ? path : HOME;
}
