import type { Area } from '../../domain/area/Area.ts';
import type { AreaSets } from '../../domain/area/AreaSet.ts';
import { setOfKey } from '../../domain/area/setOfKey.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { areaName } from '../areaName.ts';
import { count } from '../format/count.ts';
import { printFigure } from '../format/printFigure.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { extremes } from './extremes.ts';

/**
 * The first line of the explore tab: what the map says, in figures, and how many places have none.
 * Numbers are printed beside the class bounds, so the sentence cannot contradict the legend.
 */
export function findingOf(
  outcome: Outcome,
  sets: AreaSets,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const words = wordsOf(language).explore;
  const { column, visible, classification } = outcome;
  if (visible.length === 0) return [words.findingEmpty];
  const measure = wordIn(indicator.name, language);
  const found = extremes(column, visible);
  if (found === null) return [words.findingNone(measure)];

  const { areas } = sets[outcome.set];
  const beside = classification.intervals
    .flatMap(({ lower, upper }) => [lower, upper])
    .filter(Number.isFinite);
  const print = (value: number) => printFigure(indicator.unit, value, language, { beside });
  const number = (value: number) => count(value, language);
  const named = (units: readonly number[]) => {
    const first = areas[units[0] ?? -1];
    const name = first === undefined ? '' : distinctName(sets, first, outcome, language);
    return units.length > 1 ? words.andOthers(name, number(units.length - 1)) : name;
  };
  const missing = visible.length - found.figures;
  const gaps = missing === 0 ? words.noneMissing : words.missing(number(missing), number(visible.length));
  if (indicator.unit === 'status') {
    const yes = found.highest === 1 ? found.highestUnits.length : 0;
    return [words.findingStatus(measure, number(yes), number(found.figures)), gaps];
  }
  if (found.highest === found.lowest) {
    return [words.findingSame(measure, print(found.highest), number(found.figures)), gaps];
  }
  const { highestUnits, lowestUnits, highest, lowest } = found;
  return [
    words.finding(measure, named(highestUnits), print(highest), named(lowestUnits), print(lowest)),
    gaps,
  ];
}

/** Every sample hamlet has namesakes, and some former communes do: those are named with the place above. */
function distinctName(sets: AreaSets, area: Area, { set, plan }: Outcome, language: Language): string {
  const name = areaName(area, language);
  const hasNamesake = sets[set].areas.filter((other) => areaName(other, language) === name).length > 1;
  const isInsideMerged = plan.within?.startsWith('commune2025:') ?? false;
  const commune = plan.vintage === 2021 || isInsideMerged ? area.within.commune2021 : area.within.commune2025;
  const key = set === 'hamlet' ? commune : area.within.district;
  if (!hasNamesake || key === undefined || key === plan.within) return name;
  const above = sets[setOfKey(key)].areas[sets[setOfKey(key)].indexOf.get(key) ?? -1];
  return above === undefined ? name : `${name}, ${areaName(above, language)}`;
}
