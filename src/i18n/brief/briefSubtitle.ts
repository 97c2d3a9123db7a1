import type { Brief } from '../../domain/brief/Brief.ts';
import { briefIn } from '../briefIn.ts';
import { countedUnits } from '../countedUnits.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { legendOf } from '../legend/legendOf.ts';
import { lowerFirst } from '../lowerFirst.ts';

/** What the planner wrote, else how many units, of when, and in which unit: "56 xã, phường · giữa năm 2025 · người/km²". */
export function briefSubtitle(
  brief: Pick<Brief, 'given' | 'rows' | 'inside' | 'painting' | 'vintage'>,
  language: Language,
): string {
  const { given, rows, inside, painting, vintage } = brief;
  if (given.subtitle !== '') return given.subtitle;
  const words = briefIn(language);
  const { district, flag, text } = painting.plan;
  const isFiltered = district !== null || flag !== null || text !== '';
  const units = isFiltered
    ? words.filtered(count(inside, language), count(rows.length, language))
    : countedUnits(
        rows.slice(0, inside).map(({ area }) => area),
        language,
      );
  const { basis, unit } = legendOf(painting, language);
  return [units, lowerFirst(basis), unit, words.vintage[vintage]]
    .filter((part) => part !== '')
    .join(words.between);
}
