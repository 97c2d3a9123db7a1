import type { Migration } from './migrations.ts';

/**
 * Schema 3 knows one act more, a change of the planner's scenes. What schema 2 holds is written in the same way, so nothing of
 * it changes; the number keeps an older portal from opening a document it would only half understand.
 */
export const from2: Migration = { from: 2, migrate: (older) => older };
