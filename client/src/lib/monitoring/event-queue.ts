import type { Monitoring } from '../config';

/** An event as CloudWatch RUM takes it: https://docs.aws.amazon.com/cloudwatchrum/latest/APIReference/API_RumEvent.html */
interface RumEvent {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  type: string;
  details: string;
  metadata: string;
}

/** Nobody: sessions are not tied together. */
const noUser = '00000000-0000-0000-0000-000000000000';
const sendAfterMs = 10_000;
/** A page that goes wrong again and again must not cost more than one that was read for a day. */
const mostEvents = 200;

/** Events of one visit, sent together: ten seconds after the first that waits, or when it is asked for. */
export class EventQueue {
  private readonly sessionId = crypto.randomUUID();
  private waiting: RumEvent[] = [];
  private recorded = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly monitoring: Monitoring) {}

  /** Keeps an event to be sent; its type without the name of its family. */
  add(type: string, details: object, metadata: object): void {
    if (this.recorded === mostEvents) return;
    this.recorded += 1;
    this.waiting.push({
      id: crypto.randomUUID(),
      timestamp: Math.round(Date.now() / 1000),
      type: `com.amazon.rum.${type}`,
      details: JSON.stringify(details),
      metadata: JSON.stringify(metadata),
    });
    this.timer ??= setTimeout(() => this.send(), sendAfterMs);
  }

  /** Sends what waits. What cannot be sent is given up: it is a figure among many. */
  send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.length === 0) return;
    const { endpoint, appMonitorId } = this.monitoring;
    const body = JSON.stringify({
      BatchId: crypto.randomUUID(),
      AppMonitorDetails: { id: appMonitorId },
      UserDetails: { userId: noUser, sessionId: this.sessionId },
      RumEvents: this.waiting.splice(0),
    });
    // As text, which a browser sends to another origin without asking first.
    const request: RequestInit = { method: 'POST', body, keepalive: true, credentials: 'omit' };
    fetch(`${endpoint}/appmonitors/${appMonitorId}/`, request).catch(() => undefined);
  }
}
