import type { Path, Point } from '../drawing/Drawing.ts';
import type { Box } from '../map/Box.ts';
import { boxAround } from '../map/boxAround.ts';
import type { SheetScale } from '../map/fitScale.ts';

/** Samples of the frame across and up, and how many more of them must show the province before a place leaves the middle. */
const [samples, gain] = [14, 16] as const;

/**
 * The same scale with the frame moved so that it shows more of the province: a place at the border would else stand beside blank land that the portal knows
 * nothing of.
 *
 * @param paths of the place, in metres; it stays whole in the frame
 * @param province in metres
 * @param frame where the place may stand
 */
export function movedInward(
  scale: SheetScale,
  paths: readonly Path[],
  province: readonly Path[],
  frame: Box,
): SheetScale {
  const edge = 0.07 * Math.min(frame.width, frame.height);
  const place = boxAround(paths.flat().map(scale.toSheet));
  const outline = province.map((path) => path.map(scale.toSheet));
  const across = [0, frame.x + edge - place.x, frame.x + frame.width - edge - (place.x + place.width)];
  const down = [0, frame.y + edge - place.y, frame.y + frame.height - edge - (place.y + place.height)];
  const [middle, ...others] = across.flatMap((dx) =>
    down.map((dy) => ({ dx, dy, seen: inside(outline, { ...frame, x: frame.x - dx, y: frame.y - dy }) })),
  );
  const [best] = others.toSorted((one, other) => other.seen - one.seen);
  if (middle === undefined || best === undefined || best.seen < middle.seen + gain) return scale;
  return {
    ...scale,
    toSheet: (point) => {
      const [x, y] = scale.toSheet(point);
      return [x + best.dx, y + best.dy];
    },
  };
}

/** How many of the samples of a frame lie within closed paths. */
function inside(paths: readonly Path[], { x, y, width, height }: Box): number {
  let found = 0;
  for (let row = 0; row < samples; row++) {
    const crossed = crossings(paths, y + ((row + 0.5) / samples) * height);
    for (let column = 0; column < samples; column++) {
      const at = x + ((column + 0.5) / samples) * width;
      if (crossed.filter((each) => each < at).length % 2 === 1) found += 1;
    }
  }
  return found;
}

/** Where a level line crosses the paths. */
function crossings(paths: readonly Path[], y: number): readonly number[] {
  return paths.flatMap((path) =>
    path.flatMap(([x1, y1]: Point, at): readonly number[] => {
      const [x2 = NaN, y2 = NaN] = path[(at + 1) % path.length] ?? [];
      return y1 <= y !== y2 <= y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    }),
  );
}
