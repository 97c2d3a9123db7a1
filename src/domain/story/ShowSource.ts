export const showSources = ['screen', 'own', 'ready'] as const;
/** What is presented: what is on the screen, the planner's scenes, or the ready story. */
export type ShowSource = (typeof showSources)[number];
