/** A screen of the router as far as it is measured. */
export interface ScreenState {
  matches: { route: { path?: string } }[];
}

/**
 * The address of a screen as the router knows it, not as it was typed: no query, no parameter, and `/*` for an address
 * that there is not, which may hold anything.
 */
export function screenPath({ matches }: ScreenState): string {
  return matches.reduce((path, { route }) => {
    if (route.path === undefined) return path;
    return route.path.startsWith('/') ? route.path : `${path}/${route.path}`;
  }, '');
}
