import { correlation } from './correlation.ts';

/** Correlations of all pairs of columns; the diagonal is 1 where a column varies. */
export function correlationMatrix(columns: readonly ArrayLike<number>[]): readonly (readonly number[])[] {
  return columns.map((one) => columns.map((other) => correlation(one, other)));
}
