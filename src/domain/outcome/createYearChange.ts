import { changeBounds } from '../change/changeBounds.ts';
import { changeClassOf } from '../change/changeClassOf.ts';
import type { ChangeRefusal } from '../change/ChangeRefusal.ts';
import { differences } from '../change/differences.ts';
import { refusalOf } from '../change/refusalOf.ts';
import { NO_DATA, NOT_APPLICABLE, NOT_MAPPED } from '../classify/Legend.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { UsedColumn } from './createColumns.ts';
import type { UsedIndicator } from './Outcome.ts';

/** The figures of one year of a change. */
export interface ChangeEnd extends UsedColumn {
  /** The year that was asked for. */
  readonly asked: number;
  /** The year its figures are of. */
  readonly year: number;
}

/** One measure in two years, and what became of every unit between them. */
export interface YearChange {
  /** The earlier of the two, whichever of them the plan calls its year. */
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
  /** Why nothing is compared; `null` where it is. */
  readonly refusal: ChangeRefusal | null;
  /** Later less earlier; percentage points as shares. */
  readonly differences: Column;
  /** What a change must reach or pass, on either side of zero (`changeBounds`). */
  readonly bounds: readonly number[];
  /** By unit: the class of its change, or the reason below zero why it has none. */
  readonly numbers: Int8Array;
}

/** @param ends two years of one measure and set, in any order */
export function createYearChange(
  indicator: Pick<Indicator, 'id' | 'unit' | 'direction'>,
  ends: readonly [ChangeEnd, ChangeEnd],
): YearChange {
  const [from, to] = ends[0].asked <= ends[1].asked ? ends : [ends[1], ends[0]];
  const refusal = refusalOf(indicator.id, sideOf(from), sideOf(to));
  const found = differences(from.column, to.column);
  const column =
    refusal === null ? found : found.map((cell): Cell => (isFigure(cell) ? 'not-comparable' : cell));
  const bounds = changeBounds(column, indicator.unit);
  const numbers = Int8Array.from(column, (cell) => {
    if (isFigure(cell)) return changeClassOf(cell, bounds, indicator.direction);
    return codes[cell] ?? NO_DATA;
  });
  return { from, to, refusal, differences: column, bounds, numbers };
}

function sideOf({ year, used }: { readonly year: number; readonly used: UsedIndicator }) {
  return { year, provenance: used.provenance };
}

const codes: Readonly<Record<string, number>> = {
  'not-applicable': NOT_APPLICABLE,
  'not-mapped': NOT_MAPPED,
};
