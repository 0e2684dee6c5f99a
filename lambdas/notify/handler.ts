import { ownApiFromEnvironment } from './own-api';
import { publish, type Notice } from './publish';

const api = ownApiFromEnvironment();

/** Invoked by the last step of each mutation, which does not wait for it. What it throws, Lambda tries again later. */
export const handler = (notice: Notice): Promise<void> => publish(api, notice);
