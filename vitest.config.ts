import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Most tests share one PostgreSQL a file; two at a time keep a small machine busy.
    maxWorkers: 2,
    // What is waited for may take longer than the usual second on a machine as busy as this one is while it tests.
    expect: { poll: { timeout: 25_000 } },
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,resolvers,lambdas,database,wiring,client,local,e2e}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'infra',
          include: ['infra/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // Files that run in one process share its modules: it synthesises the stages once.
          isolate: false,
          globalSetup: 'infra/testing/folder.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          globalSetup: 'e2e/testing/set-up.ts',
          setupFiles: 'e2e/testing/around.ts',
        },
      },
    ],
  },
});
