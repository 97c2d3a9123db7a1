import { hexOf } from './hexOf.ts';

/** What a swatch shows: the colour of a class, or one of the looks of what has no class. */
export type Shown = `#${string}` | 'no-data' | 'not-applicable' | 'open' | 'contested' | 'outside' | 'none';

/** A swatch as the page draws it, before it is given a meaning. */
export interface DrawnSwatch {
  readonly look: string;
  readonly background: string;
}

export function shownBy(swatch: DrawnSwatch | null): Shown {
  if (swatch === null) return 'none';
  const looks = ['no-data', 'not-applicable', 'open', 'contested', 'outside'] as const;
  const look = looks.find((each) => swatch.look.split(' ').includes(each));
  return look ?? ((hexOf(swatch.background) ?? 'none') as Shown);
}
