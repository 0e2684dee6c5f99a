import type ts from 'typescript';

/** Something in the bundle that AppSync refuses: where, what, and what to write instead. */
export interface Finding {
  node: ts.Node;
  /** A sentence without its full stop: `try is not supported; …`. */
  message: string;
}
