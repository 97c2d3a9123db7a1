import type { Column } from '../indicator/Cell.ts';
import { classOf } from './classOf.ts';
import { NO_DATA, NOT_APPLICABLE, NOT_MAPPED, type Classification } from './Legend.ts';

/**
 * The class number of every unit, in the column's order: what the map paints.
 *
 * @returns 0 for the lowest class; `NOT_APPLICABLE` where the measure means nothing; `NOT_MAPPED` where nobody looked; `NO_DATA` for every
 * other missing figure, and for a value outside the classification (made from another column)
 */
export function classNumbers(column: Column, classification: Classification): Int8Array {
  const { intervals } = classification;
  return Int8Array.from(column, (cell) => {
    if (typeof cell === 'number') return classOf(intervals, cell);
    if (cell === 'not-mapped') return NOT_MAPPED;
    return cell === 'not-applicable' ? NOT_APPLICABLE : NO_DATA;
  });
}
