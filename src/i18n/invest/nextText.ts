import type { Funding } from '../../domain/invest/Funding.ts';
import { count } from '../format/count.ts';
import { investIn } from '../investIn.ts';
import type { FundNames } from './FundNames.ts';
import { million } from './million.ts';
import { reachText } from './reachText.ts';
import { resizedText } from './resizedText.ts';

/** Of many that move together the first are named, and how many more there are. */
const most = 8;

/** What some more money would buy, and who would enter and leave for it; empty where nobody asked. */
export function nextText(
  { next }: Pick<Funding, 'next'>,
  names: FundNames,
  what: 'units' | 'projects',
): string {
  if (next === null) return '';
  const words = investIn(names.language);
  const step = million(next.step, names.language);
  if (next.value <= 1e-9) return words.nextNothing(step);
  const { enter, leave, resized } = next;
  const namesOf = (ids: readonly string[]) => {
    const named = ids.slice(0, most).map(names.nameOf).join(', ');
    const others = ids.length - most;
    return others > 0 ? `${named} ${words.studied[what].more(count(others, names.language))}` : named;
  };
  return [
    words.next(step, reachText(next.gains, names)),
    ...(enter.length > 0 ? [words.nextEnters(namesOf(enter))] : []),
    ...(leave.length > 0 ? [words.nextLeaves(namesOf(leave))] : []),
    ...(resized.length > 0 ? [words.nextResized(resizedText(resized, names))] : []),
    '.',
  ].join('');
}
