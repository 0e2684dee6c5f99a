import { createBrowserRouter, Outlet, ScrollRestoration, type RouteObject } from 'react-router-dom';
import { Goodbye } from './goodbye';
import { loadAgain } from './load-again';
import { NotFound } from './not-found';
import { RouteError } from './route-error';
import { FirstFrame } from './shell/first-frame';
import { settingsRoute } from './settings-route';

/** Every screen, each in a chunk of its own. */
export function createRouter() {
  return createRouterOf([
    {
      element: <Root />,
      HydrateFallback: FirstFrame,
      errorElement: <RouteError />,
      children: [
        { path: '/', lazy: () => import('../features/landing/landing-route') },
        { path: '/sign-in', lazy: withAmplify(() => import('../features/auth/sign-in-route')) },
        { path: '/goodbye', element: <Goodbye /> },
        {
          lazy: () => import('./shell/member-layout'),
          children: [
            { path: '/dashboard', lazy: () => import('../features/dashboard/dashboard-route') },
            { path: '/input', lazy: () => import('../features/input/input-route') },
            { path: '/explorer', lazy: () => import('../features/explorer/explorer-route') },
            { path: '/analytics', lazy: () => import('../features/analytics/analytics-route') },
            { path: '/allocation', lazy: () => import('../features/allocation/allocation-route') },
            { path: '/cash-flow', lazy: () => import('../features/cash-flow/cash-flow-route') },
            settingsRoute,
          ].map((route) => ({ ...route, errorElement: <RouteError /> })),
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
}

const createRouterOf = (routes: RouteObject[]) => createBrowserRouter(loadAgain(routes));

/** For screens that speak to Cognito themselves, which only works once Amplify knows where it is. */
function withAmplify<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => (await Promise.all([load(), import('../lib/amplify')]))[0];
}

function Root() {
  return (
    <>
      <ScrollRestoration getKey={({ pathname }) => pathname} />
      <Outlet />
    </>
  );
}
