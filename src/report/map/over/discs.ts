import type { Item, Path, Point } from '../../drawing/Drawing.ts';

/** Long enough that no writer drops the line, and shorter than any printer shows. */
const tiny = 0.01;

/** Discs of one size and colour: each is a line of hardly any length with round ends, so that ten thousand of them stay a small file. */
export function discs(points: readonly Point[], diameter: number, colour: string, layer: string): Item {
  const paths = points.map(([x, y]): Path => [
    [x, y],
    [x + tiny, y],
  ]);
  return { kind: 'shape', layer, paths, closed: false, stroke: { colour, width: diameter, round: true } };
}
