import type { AreaSets } from '../../domain/area/AreaSet.ts';
import { isFigure } from '../../domain/indicator/Cell.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import { changeCounts } from '../../domain/outcome/changeCounts.ts';
import type { YearChange } from '../../domain/outcome/createYearChange.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { sortUnits } from '../../domain/outcome/sortUnits.ts';
import { areaName } from '../areaName.ts';
import { changeInWords } from '../change/changeInWords.ts';
import { changeSpan } from '../change/changeSpan.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { changeRefusal } from '../change/changeRefusal.ts';

/** How many places became better and worse between two years, and which of them most; or why the years are not compared. */
export function yearChangeFindingOf(
  { visible, set }: Pick<Outcome, 'visible' | 'set'>,
  change: YearChange,
  sets: AreaSets,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { explore, yearChange: words } = wordsOf(language);
  if (visible.length === 0) return [explore.findingEmpty];
  const measure = wordIn(indicator.name, language);
  if (change.refusal !== null) return [changeRefusal(change.refusal, change, measure, language)];
  const number = (value: number) => count(value, language);
  const { better, worse, unchanged, open } = changeCounts(change, visible);
  const isNeutral = indicator.direction === 'neutral';
  const span = changeSpan(change, language);
  const said = isNeutral
    ? words.neutralFinding(measure, span, number(worse), number(better), number(unchanged))
    : words.finding(measure, span, number(better), number(worse), number(unchanged));
  const most = (isRise: boolean, say: (place: string, change: string) => string) => {
    const unit = sortUnits(visible, change.differences, isRise)[0] ?? -1;
    const difference = change.differences[unit];
    const area = sets[set].areas[unit];
    const isSo = isFigure(difference) && (isRise ? difference : -difference) >= (change.bounds[0] ?? 0);
    if (!isSo || area === undefined || indicator.unit === 'status') return [];
    return [
      say(areaName(area, language), changeInWords(indicator.unit, difference, change.bounds, language)),
    ];
  };
  const risesAreBetter = indicator.direction === 'higher-is-better';
  const extremes = isNeutral
    ? [...most(true, words.mostRisen), ...most(false, words.mostFallen)]
    : [...most(risesAreBetter, words.mostBetter), ...most(!risesAreBetter, words.mostWorse)];
  const gaps = open === 0 ? [] : [words.open(number(open), number(visible.length))];
  return [said, [...extremes, ...gaps].join(' ')].filter((sentence) => sentence !== '');
}
