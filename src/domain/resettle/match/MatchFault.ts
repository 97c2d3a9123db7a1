/** Why a problem cannot be solved as it stands: it contradicts itself, or a number in it is none that can be. */
export type MatchFault =
  | { readonly code: 'hamlet-twice' | 'site-twice'; readonly id: string }
  | { readonly code: 'households-not-whole'; readonly hamlet: string; readonly value: number }
  | { readonly code: 'capacity-not-whole'; readonly site: string; readonly value: number }
  | { readonly code: 'cost-negative'; readonly site: string; readonly value: number }
  | { readonly code: 'hamlet-unknown' | 'site-unknown'; readonly id: string }
  | { readonly code: 'locked-twice'; readonly hamlet: string }
  | { readonly code: 'locked-and-barred'; readonly hamlet: string; readonly site: string }
  | { readonly code: 'weight-negative'; readonly choice: MatchWeight; readonly value: number };

export const matchWeights = [
  'maxKm',
  'perKm',
  'perMillion',
  'otherCommune',
  'neighbourCommune',
  'together',
] as const;
export type MatchWeight = (typeof matchWeights)[number];
