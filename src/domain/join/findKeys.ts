import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { KeyColumns } from './JoinReport.ts';
import { namedUnits } from './namedUnits.ts';
import { normalCode } from './normalCode.ts';
import { unitIndex } from './unitIndex.ts';

/** A column of a sheet, or a property of the features of a boundary file. */
export interface KeyCandidate {
  readonly index: number;
  readonly cells: readonly string[];
  /** What its header or its form says it holds; `name` are names of places. */
  readonly looks: 'code' | 'name' | 'text' | 'number';
}

/**
 * Finds, by what they hold, the columns that name the units of a set: the one that hits most different
 * codes, and the one that hits most different names. A column that does not look like codes must hit with
 * nearly every cell, since a count of households may be a code by chance. All other text columns are
 * context.
 */
export function findKeys(sets: AreaSets, set: AreaSetId, columns: readonly KeyCandidate[]): KeyColumns {
  const units = unitIndex(sets, set);
  const hits = (cells: readonly string[], unitsOf: (cell: string) => readonly object[]) => {
    const different = new Set(cells);
    let all = 0;
    for (const cell of different) if (cell !== '' && unitsOf(cell).length > 0) all += 1;
    return { all, share: all / Math.max(1, different.size) };
  };
  const byCode = (cell: string) => {
    const unit = units.byCode.get(normalCode(cell, set) ?? '');
    return unit === undefined ? [] : [unit];
  };
  const best = (candidates: readonly { index: number; score: number }[]) =>
    candidates.reduce((top, each) => (each.score > top.score ? each : top), { index: -1, score: 0 }).index;

  const code = best(
    columns.map(({ index, cells, looks }) => {
      const { all, share } = hits(cells, byCode);
      const distinct = new Set(cells).size >= cells.length * 0.9;
      return { index, score: looks === 'code' || (share >= 0.9 && distinct && cells.length > 2) ? all : 0 };
    }),
  );
  const texts = columns.filter(
    ({ index, looks }) => index !== code && (looks === 'name' || looks === 'text'),
  );
  const name = best(
    texts.map(({ index, cells, looks }) => {
      const { all } = hits(cells, (cell) => namedUnits(units, cell, []));
      return { index, score: all + (looks === 'name' ? 0.5 : 0) };
    }),
  );
  return { code, name, parents: texts.flatMap(({ index }) => (index === name ? [] : [index])) };
}
