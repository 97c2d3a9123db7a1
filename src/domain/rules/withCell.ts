import type { Cell } from '../indicator/Cell.ts';
import type { CellOf } from './CellOf.ts';

/** The same unit with one figure replaced: "what if". */
export function withCell(cellOf: CellOf, indicator: string, cell: Cell): CellOf {
  return (asked) => (asked === indicator ? cell : cellOf(asked));
}
