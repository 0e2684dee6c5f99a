/**
 * What a page of the client may load and who may show it, on one machine and in AWS.
 *
 * @param connectTo origins besides its own that the client talks to: the API, its real-time endpoint, the user pool
 */
export function securityHeaders(connectTo: readonly string[]): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    // Emotion writes its styles into the page.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    // The explorer's editor brings its fonts in its style sheet.
    'font-src': "'self' data:",
    'connect-src': ["'self'", ...connectTo].join(' '),
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
