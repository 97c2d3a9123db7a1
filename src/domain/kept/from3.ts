import type { Migration } from './migrations.ts';

/**
 * Schema 4 knows one kind of file more, a table of projects, and in the history how many a file brought. What schema 3 holds is written in the
 * same way, so nothing of it changes; the number keeps an older portal from opening a document it would only half understand.
 */
export const from3: Migration = { from: 3, migrate: (older) => older };
