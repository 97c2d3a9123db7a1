import type { DrawnPoint } from './trendRuns.ts';

/** A run as the part up to the year that is looked at, and the one from there on, which begins where the first ends. */
export function partsOfRun(run: readonly DrawnPoint[]): {
  readonly past: readonly DrawnPoint[];
  readonly later: readonly DrawnPoint[];
} {
  const past = run.filter(({ isLater }) => !isLater);
  return { past, later: past.length === run.length ? [] : run.slice(Math.max(0, past.length - 1)) };
}
