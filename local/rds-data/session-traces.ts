/** Commands that change rows or read them, and the ends of transactions, leave nothing in a session. */
const clean = /^(?:SELECT|INSERT|UPDATE|DELETE|MERGE|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|$)/;

/** What even such a statement may leave behind: settings, advisory locks, temporary tables, the state of sequences. */
const mayLeave = /set_config|advisory|setseed|nextval|setval|temp|dblink/i;

/**
 * Whether the session has to be cleaned before somebody else gets it. Each call of the Data API is a session
 * of its own; cleaning every time would throw away the plans of triggers and cost more than the statement.
 */
export function leavesTraces(sql: string, tag: string): boolean {
  return !clean.test(tag) || mayLeave.test(sql);
}
