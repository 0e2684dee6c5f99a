/** A sentence about where books are kept, for whoever reached this page by a host's name. */
export function whereBooksLive(hostname: string): string {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
    ? 'Your books stay on this machine and go nowhere else.'
    : `Your books are kept by ${hostname}, encrypted, and are given to nobody.`;
}
