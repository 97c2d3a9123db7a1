import type { Progress } from './Progress.ts';

/**
 * How the newest figure of after a target's year stands to it.
 * - `lost`: the target was met, and is not by this figure.
 * - `standard`: it is counted by another standard; `alone`: there is no figure to hold it against.
 */
export type AfterStanding = 'there' | 'short' | 'lost' | 'standard' | 'alone';

/** `alone` where there is no such figure. */
export function afterStanding({
  after,
  status,
  now,
}: Pick<Progress, 'after' | 'status' | 'now'>): AfterStanding {
  if (after === null) return 'alone';
  const { reaches, newest } = after;
  if (reaches === null)
    return newest.standard === undefined || newest.standard === now?.standard ? 'alone' : 'standard';
  if (reaches) return 'there';
  return status === 'met' || status === 'met-late' ? 'lost' : 'short';
}
