import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import { isFigure, type Cell, type Column } from '../../domain/indicator/Cell.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Second } from '../../domain/outcome/createSecond.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { correlation } from '../../domain/score/correlation.ts';
import { areaName } from '../areaName.ts';
import { correlation as printCorrelation } from '../format/correlation.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

const namedMost = 3;

/** What a map of two measures shows: who stands in the worst third of both, the hardest by both first, and whether the two go together. */
export function secondFindingOf(
  outcome: Outcome,
  second: Second,
  world: World,
  language: Language,
): readonly string[] {
  const words = wordsOf(language).explore;
  const { visible, classNumbers, column, set } = outcome;
  if (visible.length === 0) return [words.findingEmpty];
  const { areas } = world.sets[set];
  const known = visible.filter(
    (unit) => isFigure(cellOf(column, unit)) && isFigure(cellOf(second.column, unit)),
  );
  const places = [
    standings(column, known, indicatorById(outcome.shown.indicator, world)?.direction),
    standings(second.column, known, indicatorById(second.used.indicator, world)?.direction),
  ];
  const standing = (unit: number) => places.reduce((sum, each) => sum + (each.get(unit) ?? 0), 0);
  const worst = visible
    .filter((unit) => classNumbers[unit] === levelsOfTwo ** 2 - 1)
    .sort((one, other) => standing(one) - standing(other) || one - other);
  const number = (value: number) => count(value, language);
  const nameOf = (id: string) => {
    const indicator = indicatorById(id, world);
    return indicator === undefined ? id : wordIn(indicator.name, language);
  };
  const names = Array.from(worst.subarray(0, namedMost), (unit) => {
    const area = areas[unit];
    return area === undefined ? '' : areaName(area, language);
  });
  const measures = [nameOf(outcome.shown.indicator), nameOf(second.used.indicator)] as const;
  const r = correlation(figuresOf(column, known), figuresOf(second.column, known));
  const missing = visible.length - known.length;
  return [
    worst.length === 0
      ? words.noneOfBoth(...measures)
      : words.worstOfBoth(
          ...measures,
          number(worst.length),
          names,
          worst.length > names.length ? number(worst.length - names.length) : null,
        ),
    [
      ...(Number.isNaN(r) ? [] : [words.together(printCorrelation(r, language), number(known.length))]),
      missing === 0 ? words.noneMissing : words.missing(number(missing), number(visible.length)),
    ].join(' '),
  ];
}

function figuresOf(column: Column, units: Int32Array): Float64Array {
  return Float64Array.from(units, (unit) => {
    const cell = cellOf(column, unit);
    return isFigure(cell) ? cell : NaN;
  });
}

function cellOf(column: Column, unit: number): Cell {
  return column[unit] ?? 'not-reported';
}

/** Who calls for most attention stands first; equal figures share their place. */
function standings(
  column: Column,
  units: Int32Array,
  direction: Indicator['direction'] = 'neutral',
): ReadonlyMap<number, number> {
  const sign = direction === 'higher-is-better' ? 1 : -1;
  const figures = figuresOf(column, units).map((figure) => sign * figure);
  const sorted = figures.toSorted();
  return new Map(Array.from(units, (unit, at) => [unit, sorted.indexOf(figures[at] ?? NaN)]));
}
