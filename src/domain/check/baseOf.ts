import { baseCounts } from '../indicator/baseCounts.ts';
import type { Operand } from '../indicator/Indicator.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import { nameWords } from '../join/nameWords.ts';

const wordsOf = (text: string) => [...new Set(nameWords(text))].sort().join(' ');
const byWords = new Map(baseCounts.flatMap(({ base, names }) => names.map((name) => [wordsOf(name), base])));

/** The base count a column holds, by its catalogue entry or its header; `null` for rates and unknown counts. */
export function baseOf({ title, scale, suggestion }: ValueColumn): string | null {
  if (scale !== 'plain') return null;
  const formation = suggestion?.indicator.formation;
  if (formation?.rule === 'sum' && suggestion?.sureness === 'exact') return formation.of;
  return byWords.get(wordsOf(title)) ?? null;
}

/** The columns that hold an operand's base counts in one year, in its order; `null` where one is not in the sheet. */
export function columnsOf(
  columns: readonly ValueColumn[],
  operand: Operand,
  year: number | null,
): readonly ValueColumn[] | null {
  const bases = typeof operand === 'string' ? [operand] : operand;
  const found = bases.flatMap((base) => {
    const column = columns.find((each) => each.year === year && baseOf(each) === base);
    return column === undefined ? [] : [column];
  });
  return found.length === bases.length ? found : null;
}
