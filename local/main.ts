import { projectRoot } from '../wiring/project-root';
import { isOnNetwork, readSettings, type LocalSettings } from './settings';
import { startLocal, type LocalRuntime } from './start';

/** `npm start`: everything on one origin until it is interrupted. */
async function main(): Promise<void> {
  // The SDK’s notice about Node versions is for those who deploy it.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  // For who starts it from a program, and may be killed: an end of the input is one as well.
  const input = process.env.FINALLY_ENDS_WITH_INPUT === undefined ? undefined : process.stdin.resume();
  const leave = () => process.exit(1);
  input?.once('close', leave);
  const settings = readSettings(projectRoot, process.env, process.argv.slice(2));
  const runtime = await startLocal(settings);
  const { demoEmail, demoPassword } = runtime.outputs;
  const signIn = demoEmail === undefined ? '' : `\n  Demo sign-in  ${demoEmail}\n  Password      ${demoPassword}\n`;
  process.stdout.write(`\n  FinAlly is at ${runtime.origin}\n${signIn}\n  ${mailsOf(settings, runtime)}\n\n`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    runtime.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  input?.off('close', leave).once('close', stop);
}

function mailsOf(settings: LocalSettings, { origin }: LocalRuntime): string {
  if (!isOnNetwork(settings)) return `Mails it would send are at ${origin}/outbox`;
  const mails = 'Others can reach it: the outbox is off, and mails it would send appear here.';
  if (settings.origin !== undefined) return mails;
  return `${mails}\n  It answers to localhost and to its own address; tell it of another: ORIGIN=https://money.example npm start`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
