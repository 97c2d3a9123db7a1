import type { MatchingPort } from './Matcher.ts';

/** A worker of its own for matching: the solver stays out of the way of everything else. */
export function openMatchingWorker(): MatchingPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
