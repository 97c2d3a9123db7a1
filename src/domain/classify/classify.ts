import type { Column, MissingReason } from '../indicator/Cell.ts';
import { breaksOf } from './breaksOf.ts';
import { classOf } from './classOf.ts';
import type { ClassInterval, Classification, Method } from './Legend.ts';
import { openBounds } from './openBounds.ts';
import { shortenBounds } from './shortenBounds.ts';

/**
 * Divides a column into classes: bounds short enough to print exactly, how many units each class holds, and
 * how many units have no figure, by reason. Every figure is in exactly one class, so the counts of classes
 * and reasons add up to the number of units.
 *
 * @param column one cell for each unit; a figure that is not finite counts as `unparsed`
 * @param classes how many classes the planner asks for, 2 to 7; ignored by the manual method
 * @param manual inner bounds in stored units (0.2 for 20 %), used by the manual method only
 */
export function classify(
  column: Column,
  method: Method,
  classes: number,
  manual: readonly number[],
): Classification {
  const missing: Partial<Record<MissingReason, number>> = {};
  const values: number[] = [];
  for (const cell of column) {
    if (typeof cell === 'number' && Number.isFinite(cell)) values.push(cell);
    else {
      const reason = typeof cell === 'number' ? 'unparsed' : cell;
      missing[reason] = (missing[reason] ?? 0) + 1;
    }
  }
  const sorted = values.sort((a, b) => a - b);
  const { inner, fewer, problems } = breaksOf(sorted, method, classes, manual);
  const asked = method === 'manual' ? inner.length + 1 : classes;
  const bounds = sorted.length === 0 ? [] : boundsOf(inner, sorted, method);
  return { method, asked, intervals: countIn(bounds, sorted), fewer, problems, missing };
}

function boundsOf(inner: readonly number[], sorted: readonly number[], method: Method): readonly number[] {
  const lowest = sorted[0] ?? NaN;
  const highest = sorted.at(-1) ?? NaN;
  if (method === 'manual' || method === 'round') return openBounds(inner, lowest, highest);
  if (lowest === highest) return [lowest, highest];
  return shortenBounds(inner, sorted, method === 'natural' || method === 'quantile' ? 'free' : 'ruler');
}

function countIn(bounds: readonly number[], sorted: readonly number[]): readonly ClassInterval[] {
  const empty = bounds
    .slice(1)
    .map((upper, number) => ({ number, lower: bounds[number] ?? NaN, upper, count: 0 }));
  const counts = new Int32Array(empty.length);
  for (const value of sorted) {
    const number = classOf(empty, value);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return empty.map((interval) => ({ ...interval, count: counts[interval.number] ?? 0 }));
}
