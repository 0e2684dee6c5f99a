import { buildClient } from '../../local/client-build';
import { projectRoot } from '../../wiring/project-root';

/** Before any journey: two products that start at the same time must not build the client into one folder. */
export async function setup(): Promise<void> {
  await buildClient(projectRoot);
}
