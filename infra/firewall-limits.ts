/** How much the firewall lets through; it counts requests over a sliding window. */
export interface FirewallLimits {
  windowSeconds: 60 | 120 | 300 | 600;
  /** Requests in a window from one address. */
  perAddress: number;
  /** Requests in a window from everyone together. */
  altogether: number;
}

/** The promised throttle: a bucket of 5,000 requests that fills with 2,000 a second. */
const bucket = { burst: 5000, perSecond: 2000 };

/**
 * The promised throttle as a firewall can hold it. A firewall has no bucket and counts over a minute at least: in one
 * minute a full bucket lets through its burst and what fills it, 5,000 + 60 × 2,000 = 125,000 requests. One address may
 * use the whole burst each minute, some 83 requests a second, more than a household behind one address sends.
 */
export const promisedThrottle: FirewallLimits = {
  windowSeconds: 60,
  perAddress: bucket.burst,
  altogether: bucket.burst + 60 * bucket.perSecond,
};
