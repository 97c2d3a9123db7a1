/** Scenes of the ready story, in their order. */
export const readyIds = [
  'province',
  'targets',
  'hardest',
  'why',
  'law',
  'clusters',
  'danger',
  'priority',
  'ask',
] as const;
export type ReadyId = (typeof readyIds)[number];
