/**
 * What becomes of a unit that misses a figure carrying weight. The planner has to choose; there is no silent default.
 * `leave-out`: it is not ranked. `others`: it is scored by the figures it has, first within the dimension. The two
 * means fill the gap, are shown as imputed, and leave a unit whose gap they cannot fill unranked.
 */
export const missingTreatments = ['leave-out', 'others', 'group-mean', 'overall-mean'] as const;
export type MissingTreatment = (typeof missingTreatments)[number];
