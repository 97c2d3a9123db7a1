import type { SpatialWeights } from './SpatialWeights.ts';

/** Units without any neighbour, ascending: declared wherever a statistic rests on these weights. */
export function isolatesOf({ units, starts }: SpatialWeights): readonly number[] {
  return Array.from({ length: units }, (_, unit) => unit).filter((unit) => starts[unit] === starts[unit + 1]);
}
