import type { LayerSample } from './LayerSample.ts';

/** Whether numbers can be degrees, in either order: all but one in a hundred, since a file may hold a slip. */
export function looksLikeDegrees({ positions }: LayerSample): boolean {
  const large = positions.filter(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180).length;
  return large <= positions.length / 100;
}
