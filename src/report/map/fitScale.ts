import type { Path, Point } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';

/** How metres of the plane come onto the sheet. */
export interface SheetScale {
  /** One millimetre on the sheet is so many in the country. */
  readonly denominator: number;
  readonly toSheet: (point: Point) => Point;
}

const leading = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9] as const;

/**
 * The largest scale with a number that reads easily at which everything fits into the frame, with everything in its middle.
 *
 * @param paths in metres; at least one point
 * @param margin kept free on every side, in millimetres
 */
export function fitScale(paths: readonly Path[], frame: Box, margin: number): SheetScale {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of paths.flat()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  const least = Math.max(
    ((right - left) * 1000) / (frame.width - 2 * margin),
    ((top - bottom) * 1000) / (frame.height - 2 * margin),
    1,
  );
  const denominator = roundUp(least);
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  const perMetre = 1000 / denominator;
  return {
    denominator,
    toSheet: ([x, y]) => [
      frame.x + frame.width / 2 + (x - middleX) * perMetre,
      frame.y + frame.height / 2 - (y - middleY) * perMetre,
    ],
  };
}

function roundUp(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const found = leading.find((each) => each * power >= least - 1e-6);
  return (found ?? 10) * power;
}
