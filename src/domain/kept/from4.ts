import type { Migration } from './migrations.ts';

/**
 * Schema 5 knows one act more, a project that was typed. What schema 4 holds is written in the same way, so nothing of it changes; the
 * number keeps an older portal from opening a document it would only half understand.
 */
export const from4: Migration = { from: 4, migrate: (older) => older };
