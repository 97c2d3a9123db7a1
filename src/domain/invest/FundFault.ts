/** Why a problem cannot be worked on at all. */
export type FundFault =
  | { readonly code: 'same-id'; readonly id: string }
  | { readonly code: 'cost-negative'; readonly id: string }
  | { readonly code: 'stages-wrong'; readonly id: string }
  | { readonly code: 'gains-count'; readonly id: string }
  | { readonly code: 'weight-wrong'; readonly goal: string }
  | { readonly code: 'budget-wrong' }
  | { readonly code: 'years-unordered' }
  /** A condition names a candidate that is not there. */
  | { readonly code: 'candidate-unknown'; readonly id: string }
  | { readonly code: 'group-unknown'; readonly by: string; readonly value: string | null }
  /** Each needs the next, and the last the first. */
  | { readonly code: 'prerequisites-in-circle'; readonly ids: readonly string[] };
