/**
 * How far the moving of a hamlet has come, as the planner sets it; a hamlet that nobody decided on has none. The
 * order is that of the work. Nothing is derived from it: it is said, not computed.
 */
export const arrangementStatuses = ['proposed', 'surveyed', 'approved', 'done'] as const;
export type ArrangementStatus = (typeof arrangementStatuses)[number];
