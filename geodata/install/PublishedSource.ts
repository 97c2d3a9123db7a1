/** One file of a published set of boundaries, as it must arrive. */
export interface PublishedFile {
  /** Below the folder of the source. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Where real boundaries are published, pinned: what arrives is held against the sums of its files, so it matters
 * for nothing from which commit, mirror or cache it came.
 */
export interface PublishedSource {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** Commits that hold these very files, tried in this order. */
  readonly commits: readonly string[];
  readonly folder: string;
  readonly licence: string;
  /** Units that the source draws otherwise than their official area says, with the area as it draws them. */
  readonly differing: readonly { readonly code: string; readonly areaKm2: number }[];
  readonly files: readonly PublishedFile[];
}
