import { defineConfig } from 'vitest/config';
import { projectRoot } from '../../../wiring/project-root';

/** Journeys whose set-up fails, run by e2e/api/failing-set-up.spec.ts with what is around every journey. */
export default defineConfig({
  test: {
    root: projectRoot,
    include: ['e2e/testing/failing/*.failing.ts'],
    hookTimeout: 180_000,
    globalSetup: 'e2e/testing/set-up.ts',
    setupFiles: 'e2e/testing/around.ts',
  },
});
