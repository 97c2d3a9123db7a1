import { classNumbers } from '../classify/classNumbers.ts';
import { EXCEPTED, NO_DATA, NOT_MAPPED, OUTSIDE } from '../classify/Legend.ts';
import type { Cell } from '../indicator/Cell.ts';
import { yearsOf } from '../indicator/yearsOf.ts';
import { standardOf } from '../indicator/standardOf.ts';
import type { MeasureStandard } from '../indicator/measureStandards.ts';
import type { World } from '../indicator/World.ts';
import type { Columns, UsedColumn } from './createColumns.ts';
import { knownIndicator } from './knownIndicator.ts';
import type { Outcome } from './Outcome.ts';

/** One year of a measure as a small map. */
export interface YearPicture extends UsedColumn {
  readonly year: number;
  /** Class of every unit by the classes of the outcome; what a filter leaves out stays out in every year. */
  readonly numbers: Int8Array;
  /** Units inside the filters that should have a figure and have none. */
  readonly missing: number;
  /** Figure of the whole province. */
  readonly province: Cell;
  /** How it was counted; `null` for a measure that kept one way. */
  readonly standard: MeasureStandard | null;
  /** Counted otherwise than the year before: the two maps may not be compared. */
  readonly isBroken: boolean;
}

/**
 * The measure of an outcome by year, in the classes and inside the filters of that outcome, so that one legend speaks for all.
 *
 * @param outcome of a plan with `multiples`, whose classes are cut from all years
 */
export function yearPictures(
  world: World,
  columns: Columns,
  { set, shown, classification, classNumbers: painted }: Outcome,
): readonly YearPicture[] {
  const { indicator } = shown;
  const years = yearsOf(knownIndicator(world, indicator), world);
  return years.map((year, at) => {
    const used = columns(set, year, indicator);
    const standard = standardOf(indicator, year);
    const before = years[at - 1];
    const numbers = Int8Array.from(classNumbers(used.column, classification), (number, unit) => {
      const now = painted[unit] ?? OUTSIDE;
      return now === OUTSIDE || now === EXCEPTED ? now : number;
    });
    return {
      ...used,
      year,
      numbers,
      missing: numbers.filter((number) => number === NO_DATA || number === NOT_MAPPED).length,
      province: columns('province', year, indicator).column[0] ?? 'not-reported',
      standard,
      isBroken: before !== undefined && standardOf(indicator, before) !== standard,
    };
  });
}
