/** Settings for a small machine. They are given at each start, so that no data folder keeps old ones. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // A socket's path may be too long below a deep folder; the loopback address is enough.
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  max_wal_size: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  lc_messages: 'C',
  password_encryption: 'scram-sha-256',
  random_page_cost: '1.1',
  jit: 'off',
  // Failing statements are reported to their caller; they hold a person's figures, so they stay out of the log.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_statement: 'none',
  logging_collector: 'off',
};

/** The settings as arguments of the program. */
export function serverOptions(port: number): string[] {
  return Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
