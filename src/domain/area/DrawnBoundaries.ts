import type { BoundarySource } from './BoundarySource.ts';

/** Whose lines a map shows: the planner's own file, the installation's source, or nobody's: a scheme. */
export type DrawnBoundaries = BoundarySource | { readonly file: string };
