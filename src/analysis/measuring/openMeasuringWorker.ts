import type { MeasuringPort } from './MeasuringMessages.ts';

/** A worker of its own for one measure: ending it ends the work at once. */
export function openMeasuringWorker(): MeasuringPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
