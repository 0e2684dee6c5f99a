import type { ComponentType } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router-dom';

interface Screen {
  Component: ComponentType;
  loader?: (args: LoaderFunctionArgs) => unknown;
}

/**
 * The router keeps the failure of a `lazy` for good. Here a loader takes the place of a screen that could not be loaded:
 * it loads the screen once more at once, and again each time somebody goes there.
 */
export function loadAgain(routes: RouteObject[]): RouteObject[] {
  return routes.map(({ lazy, children, ...route }) => ({
    ...route,
    ...(children && { children: loadAgain(children) }),
    ...(lazy && { lazy: () => (lazy as () => Promise<Screen>)().catch(() => standIn(lazy as () => Promise<Screen>)) }),
  })) as RouteObject[];
}

function standIn(load: () => Promise<Screen>) {
  let screen: Screen;
  return {
    loader: async (args: LoaderFunctionArgs) => (await (screen = await load()).loader?.(args)) ?? null,
    shouldRevalidate: () => false,
    Component: () => <screen.Component />,
  };
}
