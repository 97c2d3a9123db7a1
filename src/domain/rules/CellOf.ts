import type { Cell } from '../indicator/Cell.ts';

/** The figure of one unit by indicator id, or the reason why there is none. */
export type CellOf = (indicator: string) => Cell;
