import type { Brief } from '../../domain/brief/Brief.ts';
import { lookOf } from '../../domain/classify/lookOf.ts';
import type { Item, Path } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';
import { lookInk, patternItems } from './lookItems.ts';
import { ink, limits } from './sheetInk.ts';

/**
 * The units with the colour of their class, then the patterns of those that carry one: all units of a class number share one pattern, cut along their outlines.
 *
 * @param pathsOf outline of a unit on the sheet; empty for one without a shape, or that lies beyond the frame
 */
export function unitItems(
  { rows, painting, set }: Pick<Brief, 'rows' | 'painting' | 'set'>,
  pathsOf: (unit: number) => readonly Path[],
  frame: Box,
  size: number,
): readonly Item[] {
  const { colours, stippled } = painting;
  const line = { ...limits[set], width: limits[set].width * size };
  const fills = rows.flatMap(({ unit, area, number }): readonly Item[] => {
    const paths = pathsOf(unit);
    if (paths.length === 0) return [];
    const { ground } = lookInk(lookOf(number), number, colours, stippled);
    return [{ kind: 'shape', key: area.key, paths, closed: true, fill: ground, stroke: line }];
  });
  const numbers = [...new Set(rows.map(({ number }) => number))].sort((a, b) => a - b);
  const patterns = numbers.flatMap((number): readonly Item[] => {
    const look = lookOf(number);
    const paths = rows.filter((row) => row.number === number).flatMap(({ unit }) => pathsOf(unit));
    if (paths.length === 0) return [];
    if (look === 'not-applicable') {
      const dotted = { colour: ink.dots, width: 0.4 * size, dash: [0, 0.9 * size], round: true } as const;
      return [{ kind: 'shape', paths, closed: true, stroke: dotted }];
    }
    const items = patternItems(lookInk(look, number, colours, stippled), frame, size);
    return items.length === 0 ? [] : [{ kind: 'clip', paths, items }];
  });
  return [...fills, ...patterns];
}
