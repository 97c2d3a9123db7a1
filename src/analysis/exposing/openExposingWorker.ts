import type { ExposingPort } from './ExposingMessages.ts';

/** A worker of its own for exposure: ending it ends the work at once. */
export function openExposingWorker(): ExposingPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
