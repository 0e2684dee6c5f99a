/** What an API lets a query ask for. */
export interface ApiLimits {
  introspection: boolean;
  /** Nesting of a query, 1 to 75; without one AppSync's own limit holds. */
  maxDepth?: number;
  /** Resolvers that one query may run, 1 to 10,000. No item of a list has one of its own, so few are enough. */
  maxResolvers: number;
}

/** AppSync's own limit of a query's nesting. */
export const deepestQuery = 75;

/** The limits of the stage that developers use, in AWS and on one machine. */
export const developmentLimits: ApiLimits = { introspection: true, maxResolvers: 100 };
