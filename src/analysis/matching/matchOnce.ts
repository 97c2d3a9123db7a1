import type { Match } from '../../domain/resettle/match/Match.ts';
import type { MatchProblem } from '../../domain/resettle/match/MatchProblem.ts';
import { Matcher, type MatchingPort } from './Matcher.ts';

/**
 * One problem matched by a worker that is opened for it and closed after it.
 *
 * @throws the signal's reason where it was stopped; Error where it could not be matched
 */
export async function matchOnce(
  open: () => MatchingPort,
  problem: MatchProblem,
  signal: AbortSignal,
): Promise<Match> {
  signal.throwIfAborted();
  const port = open();
  try {
    return await new Promise<Match>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      new Matcher(port, {
        match: resolve,
        failed: () => reject(new Error('The match of a scene failed')),
      }).ask(problem);
    });
  } finally {
    port.terminate();
  }
}
