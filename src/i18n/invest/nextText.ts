import type { Funding } from '../../domain/invest/Funding.ts';
import { investIn } from '../investIn.ts';
import type { FundNames } from './FundNames.ts';
import { million } from './million.ts';
import { reachText } from './reachText.ts';
import { resizedText } from './resizedText.ts';

/** What some more money would buy, and who would enter and leave for it; empty where nobody asked. */
export function nextText({ next }: Pick<Funding, 'next'>, names: FundNames): string {
  if (next === null) return '';
  const words = investIn(names.language);
  const step = million(next.step, names.language);
  if (next.value <= 1e-9) return words.nextNothing(step);
  const { enter, leave, resized } = next;
  const namesOf = (ids: readonly string[]) => ids.map(names.nameOf).join(', ');
  return [
    words.next(step, reachText(next.gains, names)),
    ...(enter.length > 0 ? [words.nextEnters(namesOf(enter))] : []),
    ...(leave.length > 0 ? [words.nextLeaves(namesOf(leave))] : []),
    ...(resized.length > 0 ? [words.nextResized(resizedText(resized, names))] : []),
    '.',
  ].join('');
}
