import { layoutShifts, type LayoutShift } from './layout-shifts';

type RecordEvent = (type: string, details: object) => void;

/** The times of a page load, in milliseconds, that CloudWatch RUM knows; the address of the entry is not among them. */
const times = [
  ...['duration', 'workerStart', 'redirectStart', 'redirectEnd', 'fetchStart', 'domainLookupStart', 'domainLookupEnd'],
  ...['connectStart', 'connectEnd', 'secureConnectionStart', 'requestStart', 'responseStart', 'responseEnd'],
  ...['transferSize', 'encodedBodySize', 'decodedBodySize', 'domInteractive', 'domContentLoadedEventStart'],
  ...['domContentLoadedEventEnd', 'domComplete', 'loadEventStart', 'loadEventEnd'],
] as (keyof PerformanceNavigationTiming)[];

/**
 * Records how the page loaded: its times at once, and what is only known once it has been looked at when asked.
 *
 * @returns records Largest Contentful Paint and Cumulative Layout Shift, once, where the browser measures them
 */
export function observePageLoad(record: RecordEvent): () => void {
  observe<PerformanceNavigationTiming>('navigation', (entry) =>
    record('performance_navigation_event', {
      version: '2.0.0',
      entryType: 'navigation',
      initiatorType: 'navigation',
      startTime: 0,
      ...Object.fromEntries(times.map((time) => [time, entry[time]])),
    }),
  );
  let largestPaint: number | undefined;
  // A page that was opened behind another is painted when somebody comes to look: that says nothing of its speed.
  const seen = document.visibilityState === 'visible';
  const paints = seen
    ? observe('largest-contentful-paint', ({ startTime }) => {
        largestPaint = startTime;
      })
    : undefined;
  const shifts = layoutShifts();
  const shifting = observe<PerformanceEntry & LayoutShift>('layout-shift', shifts.add);
  let over = false;
  return () => {
    if (over) return;
    over = true;
    paints?.();
    shifting?.();
    if (largestPaint !== undefined) record('largest_contentful_paint_event', { version: '1.0.0', value: largestPaint });
    if (shifting) record('cumulative_layout_shift_event', { version: '1.0.0', value: shifts.worst() });
  };
}

/** Takes entries of a type, earlier ones included; returns what ends that, or nothing where the browser has none. */
function observe<Entry extends PerformanceEntry>(type: string, take: (entry: Entry) => void): (() => void) | undefined {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return undefined;
  const takeAll = (entries: PerformanceEntryList) => entries.forEach((entry) => take(entry as Entry));
  const observer = new PerformanceObserver((list) => takeAll(list.getEntries()));
  observer.observe({ type, buffered: true });
  return () => {
    takeAll(observer.takeRecords());
    observer.disconnect();
  };
}
