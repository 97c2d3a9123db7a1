/** Why something that was kept, here or in a project file, cannot be used. */
export type KeptRefusal =
  /** It was made by a newer version of the portal. */
  | { readonly code: 'newer-schema'; readonly schema: number }
  /** It is no such document, or not whole. `at`: the first part that is not as it must be. */
  | { readonly code: 'damaged'; readonly at: string }
  /** It speaks of units that this installation does not have. */
  | { readonly code: 'units-unknown'; readonly count: number };

export function isRefusal(value: object): value is KeptRefusal {
  return 'code' in value;
}
