import { createBrowserRouter, Outlet, ScrollRestoration } from 'react-router-dom';
import { NotFound } from './not-found';
import { RouteError } from './route-error';

/** Every screen, each in a chunk of its own. */
export function createRouter() {
  return createBrowserRouter([
    {
      element: <Root />,
      HydrateFallback: () => null,
      errorElement: <RouteError />,
      children: [
        { path: '/', lazy: () => import('../features/landing/landing-route') },
        { path: '/sign-in', lazy: () => import('../features/auth/sign-in-route') },
        {
          lazy: () => import('./shell/member-layout'),
          children: [
            { path: '/dashboard', lazy: () => import('../features/dashboard/dashboard-route') },
            { path: '/input', lazy: () => import('../features/input/input-route') },
            { path: '/explorer', lazy: () => import('../features/explorer/explorer-route') },
            { path: '/analytics', lazy: () => import('../features/analytics/analytics-route') },
            { path: '/allocation', lazy: () => import('../features/allocation/allocation-route') },
          ].map((route) => ({ ...route, errorElement: <RouteError /> })),
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
}

function Root() {
  return (
    <>
      <ScrollRestoration getKey={({ pathname }) => pathname} />
      <Outlet />
    </>
  );
}
