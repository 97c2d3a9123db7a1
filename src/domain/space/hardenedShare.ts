import type { Column } from '../indicator/Cell.ts';
import type { SurfaceLengths } from './SurfaceLengths.ts';

/** Kilometres. Borders and roads come from different hands: a metre of road in a unit is a slip of drawing. */
const noise = 0.001;

/**
 * The share of hardened road in each unit, 0 to 1, of all its road: asked for by the hamlet criterion of Decree 272/2025
 * and by new-rural criteria. `no-denominator` where a unit has no road, `incomplete` while the surface of any of it is unknown:
 * an unknown surface is neither hard nor soft.
 *
 * @param hard surfaces that count as hardened, worded as in the file
 */
export function hardenedShare({ units, surfaces, km }: SurfaceLengths, hard: ReadonlySet<string>): Column {
  return Array.from({ length: units }, (_, unit) => {
    let [hardened, known, unknown] = [0, 0, 0];
    surfaces.forEach((surface, place) => {
      const length = km[place]?.[unit] ?? 0;
      if (surface === '') unknown += length;
      else known += length;
      if (surface !== '' && hard.has(surface)) hardened += length;
    });
    if (known + unknown <= noise) return 'no-denominator';
    return unknown > noise ? 'incomplete' : hardened / known;
  });
}
