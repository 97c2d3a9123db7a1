import { CONTESTED, EXCEPTED, NO_DATA, NOT_APPLICABLE, NOT_MAPPED, OPEN } from './Legend.ts';

/** How a class number is drawn: filled with the colour of its class, or by a pattern that needs no colour to be told apart. */
export type Look = 'class' | 'no-data' | 'not-applicable' | 'open' | 'contested' | 'not-mapped' | 'outside';

/** The look of a class number, for swatches on the page and for everything that leaves it. */
export function lookOf(number: number): Look {
  if (number >= 0) return 'class';
  return looks[number] ?? 'outside';
}

const looks: Readonly<Record<number, Look>> = {
  [NO_DATA]: 'no-data',
  [NOT_APPLICABLE]: 'not-applicable',
  // Blank with its edge, as what is not judged; the legend has a line of its own for it.
  [EXCEPTED]: 'not-applicable',
  [OPEN]: 'open',
  [CONTESTED]: 'contested',
  [NOT_MAPPED]: 'not-mapped',
};
