import type { Port } from './Analyst.ts';

/** The worker of the built page. */
export function openWorker(): Port {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
