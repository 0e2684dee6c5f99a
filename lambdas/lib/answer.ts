/**
 * What a handler answers: data, or a refusal meant for the caller, which the resolver turns into a GraphQL error
 * (`type` becomes errorType, `field` and `code` errorInfo, the message is a sentence for a person).
 * Whatever a handler throws reaches the caller as INTERNAL_ERROR, without its message.
 */
export type Answer<Data> = { data: Data } | { refusal: Refusal };

export interface Refusal {
  type: 'VALIDATION_ERROR' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'LIMIT_EXCEEDED' | 'DATABASE_UNAVAILABLE';
  message: string;
  field?: string;
  code?: string;
}
