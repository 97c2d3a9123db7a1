import type { Area } from '../area/Area.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import { figures } from '../indicator/figures.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { OwnFigures, World } from '../indicator/World.ts';
import { withEdits } from '../indicator/withEdits.ts';
import type { AcceptedFile } from '../kept/AcceptedFile.ts';

/** One value that is another once a file is taken in. */
export interface ValueChange {
  readonly area: Area;
  readonly indicator: string;
  readonly year: number;
  readonly before: Cell;
  readonly after: Cell;
  /** What stood there was a sample figure: a change, but no correction. */
  readonly beforeIsSample: boolean;
}

export interface ChangeCounts {
  /** A figure where there was none. */
  readonly filled: number;
  /** Another figure in place of a real one. */
  readonly changed: number;
  /** A real figure in place of a sample. */
  readonly sampleReplaced: number;
  /** No figure where there was a real one. */
  readonly lost: number;
  /** No figure where there was a sample. */
  readonly sampleRemoved: number;
}

/**
 * What the portal will say otherwise once a sheet is accepted, for the sets and years it speaks of, in order of
 * its columns. A value that stays as it is stands in no row.
 */
export function valueChanges(
  world: World,
  { figures: brought }: Pick<Extract<AcceptedFile, { kind: 'sheet' }>, 'figures'>,
): readonly ValueChange[] {
  return brought.flatMap((own) => {
    const { indicator, year, column } = own;
    const now = before(world, own);
    return world.sets[own.set].areas.flatMap((area, unit): ValueChange[] => {
      const cell = now.column[unit] ?? 'not-reported';
      const after = column[unit] ?? 'not-reported';
      if (cell === after) return [];
      return [{ area, indicator, year, before: cell, after, beforeIsSample: now.isSample && isFigure(cell) }];
    });
  });
}

/** What stands in that very year; another period's figures are not changed by this file. */
function before(
  world: World,
  { indicator: id, set, year }: OwnFigures,
): { readonly column: Column; readonly isSample: boolean } {
  const indicator = indicatorById(id, world);
  const isKnown =
    indicator?.periods.some((period) => period.year === year) === true ||
    world.own.some((own) => own.indicator === id && own.year === year);
  if (indicator === undefined || !isKnown) return { column: [], isSample: false };
  const { column, provenance } = withEdits(world, indicator, set, year, figures(world, indicator, set, year));
  return { column, isSample: provenance === 'sample' };
}

/** How many values change, by what becomes of them. */
export function countChanges(changes: readonly ValueChange[]): ChangeCounts {
  const counts = { filled: 0, changed: 0, sampleReplaced: 0, lost: 0, sampleRemoved: 0 };
  for (const { before: was, after, beforeIsSample } of changes) {
    if (!isFigure(was)) counts.filled += isFigure(after) ? 1 : 0;
    else if (beforeIsSample) counts[isFigure(after) ? 'sampleReplaced' : 'sampleRemoved'] += 1;
    else counts[isFigure(after) ? 'changed' : 'lost'] += 1;
  }
  return counts;
}
