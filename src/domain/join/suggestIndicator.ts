import { fold } from '../area/fold.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Scale } from '../sheet/SheetTable.ts';
import { nameWords } from './nameWords.ts';
import { takesScale } from './takesScale.ts';
import { templateId } from '../sheet/templateId.ts';

export interface SuggestedIndicator {
  readonly indicator: Indicator;
  /** `exact`: the header is its very name; `alike`: most words agree, the planner should look. */
  readonly sureness: 'exact' | 'alike';
}

const enough = 0.75;

function suits(unit: Indicator['unit'], scale: Scale, header: string): boolean {
  if (!takesScale(unit, scale)) return false;
  const words = fold(header);
  if (unit === 'million-dong-per-person-year')
    return (
      !/\b(nghin|ngan|1000)\b|\bthang\b/.test(words) && !/\bdong\b/.test(words.replace(/trieu dong/g, ''))
    );
  return unit !== 'km' || !/\(\s*(m|mét)\s*\)/iu.test(header);
}

/** Twice the words in common over all words: 1 when they are the same (Dice 1945). */
function alike(a: readonly string[], b: readonly string[]): number {
  const common = new Set(a.filter((word) => b.includes(word))).size;
  return (2 * common) / Math.max(1, new Set(a).size + new Set(b).size);
}

/**
 * The catalogue entry that a column's header names, in either language, or `null`. Units must agree: a
 * count is never offered as a rate, nor dong as million dong. Before the first period of an entry its
 * predecessor under the older standard is offered instead, since the two must never be charted together.
 *
 * @param year the year the figures are of, if known
 */
export function suggestIndicator(
  header: string,
  scale: Scale,
  catalogue: readonly Indicator[],
  year: number | null = null,
): SuggestedIndicator | null {
  const told = templateId(header);
  const itself = told === null ? undefined : catalogue.find(({ id }) => id === told);
  if (itself !== undefined) return { indicator: itself, sureness: 'exact' };
  const asked = nameWords(header);
  if (asked.length === 0) return null;
  const scored = catalogue
    .filter(({ unit }) => suits(unit, scale, header))
    .map((indicator) => {
      const names = [
        indicator.name.vi,
        indicator.name.en,
        indicator.short.vi,
        indicator.short.en,
        indicator.id,
      ];
      const likeness = Math.max(...names.map((name) => alike(asked, nameWords(name))));
      return { indicator, likeness };
    })
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = scored;
  if (best === undefined || best.likeness < enough) return null;
  if (next !== undefined && next.likeness === best.likeness && best.likeness < 1) return null;
  const older = olderStandard(best.indicator, catalogue, year);
  if (older !== null) return { indicator: older, sureness: 'alike' };
  return { indicator: best.indicator, sureness: best.likeness === 1 ? 'exact' : 'alike' };
}

function olderStandard(
  indicator: Indicator,
  catalogue: readonly Indicator[],
  year: number | null,
): Indicator | null {
  const first = Math.min(...indicator.periods.map((period) => period.year));
  if (year === null || year >= first) return null;
  const others = catalogue.filter(({ id }) => indicator.notComparableWith?.includes(id));
  return others.find(({ periods }) => periods.some((period) => period.year < first)) ?? null;
}
