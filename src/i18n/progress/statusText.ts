import type { Progress } from '../../domain/progress/Progress.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';

/**
 * Behind while there is time left is slow; behind when there is none is missed. Once its year is over a target was met in time, or
 * late and when.
 */
export function statusText(
  { status, yearsLeft, isOver, after }: Pick<Progress, 'status' | 'yearsLeft' | 'isOver' | 'after'>,
  language: Language,
): string {
  const { status: words, after: told } = progressIn(language);
  if (status === 'behind' && yearsLeft === 0) return words.over;
  if (status === 'met' && isOver) return words.inTime;
  const reached = after?.reached;
  if (status !== 'met-late' || reached == null) return words[status];
  return words.late(reached.moment === 'end' ? told.year(String(reached.year)) : period(reached, language));
}
