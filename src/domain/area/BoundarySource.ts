/** Boundaries that were drawn by somebody who measured them, as far as their source says. */
export interface RealBoundaries {
  /** Address, or the name of the file. */
  readonly source: string;
  /** Day the file was made or, for a repository, its commit; `null` where nothing tells. */
  readonly edition: string | null;
  /** `null` where nothing tells. */
  readonly licence: string | null;
}

/** Where the boundaries of a set come from: built from seats and areas, or real ones with their source. */
export type BoundarySource = 'schematic' | RealBoundaries;
