import type { Migration } from './migrations.ts';

/**
 * Schema 2 knows one act more, the status of a hamlet to be moved. What schema 1 holds is written in the same way,
 * so nothing of it changes; the number keeps an older portal from opening a document it would only half understand.
 */
export const from1: Migration = { from: 1, migrate: (older) => older };
