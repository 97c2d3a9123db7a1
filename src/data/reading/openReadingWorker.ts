import type { ReadingPort } from './Reader.ts';

/** A worker of its own for files: stopping it stops whatever it was doing. */
export function openReadingWorker(): ReadingPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
