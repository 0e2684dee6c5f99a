/** What a violated constraint means to a caller: `field` is the input at fault, the message a sentence for a person. */
export interface Violation {
  type: string;
  field: string | null;
  /** Null where the database says it: what a refusing trigger has put in brackets. */
  message: string | null;
}
