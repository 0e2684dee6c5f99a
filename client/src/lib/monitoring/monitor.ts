import type { Monitoring } from '../config';
import { describeError } from './describe-error';
import { deviceOf } from './device';
import { EventQueue } from './event-queue';
import { mayMeasure } from './may-measure';
import { observePageLoad } from './page-load';
import { screenPath, type ScreenState } from './screen-path';

interface Screens {
  state: ScreenState;
  subscribe(listener: (state: ScreenState & { navigation: { state: string } }) => void): void;
}

/** By then a page has loaded, or has kept somebody waiting for too long. */
const loadedAfterMs = 10_000;
/** One fault is often thrown again and again. */
const mostErrors = 10;

/**
 * Measures this visit, if it is one that may be: which screens, how the page loaded, and where scripts failed. Nothing of
 * what is on them: docs/decisions/0058-real-user-monitoring.md.
 *
 * @param screens the router
 */
export function monitor(monitoring: Monitoring, screens: Screens): void {
  if (!mayMeasure(navigator, monitoring.sampleRate)) return;
  const queue = new EventQueue(monitoring);
  const device = deviceOf(navigator.userAgent);
  const landedOn = screenPath(screens.state);
  let screen = landedOn;
  const record = (type: string, details: object, pageId = screen) =>
    queue.add(type, details, {
      version: '1.0.0',
      domain: location.hostname,
      platformType: 'web',
      ...device,
      pageId,
    });
  const recordScreen = () => record('page_view_event', { version: '1.0.0', pageId: screen });

  record('session_start_event', { version: '1.0.0' });
  recordScreen();
  const recordLook = observePageLoad((type, details) => record(type, details, landedOn));
  screens.subscribe((state) => {
    const next = screenPath(state);
    if (state.navigation.state !== 'idle' || next === screen) return;
    screen = next;
    recordScreen();
  });

  let errors = 0;
  const recordError = (reason: unknown) => {
    errors += 1;
    if (errors > mostErrors) return;
    record('js_error_event', { version: '1.0.0', ...describeError(reason) });
    // At once: the next thing that is done is to load the page again.
    queue.send();
  };
  addEventListener('error', ({ error }) => recordError(error));
  addEventListener('unhandledrejection', ({ reason }) => recordError(reason));

  const tell = () => {
    recordLook();
    queue.send();
  };
  // Not only when the page is left: a service worker then loses what it is given.
  setTimeout(tell, loadedAfterMs);
  addEventListener('pagehide', tell);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') tell();
  });
}
