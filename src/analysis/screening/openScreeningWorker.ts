import type { ScreeningPort } from './ScreeningMessages.ts';

/** A worker of its own for the search: ending it ends the work at once. */
export function openScreeningWorker(): ScreeningPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
