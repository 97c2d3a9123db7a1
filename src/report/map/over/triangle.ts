import type { Path, Point } from '../../drawing/Drawing.ts';

/**
 * A triangle with equal sides.
 *
 * @param inner radius of the circle inside it
 * @param heading where its tip points, in radians clockwise from upwards
 */
export function triangle([x, y]: Point, inner: number, heading: number): Path {
  return [0, 1, 2].map((corner): Point => {
    const turned = heading + (corner * 2 * Math.PI) / 3;
    return [x + 2 * inner * Math.sin(turned), y - 2 * inner * Math.cos(turned)];
  });
}
