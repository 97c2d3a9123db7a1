import type { Extent } from './Extent.ts';
import type { CoordinateCandidate } from './Placing.ts';

/** A seat lies this far from the middle of its commune at most, nearly always; a wrong zone shifts by 25 km. */
const nameKm = 12;
/** Nearer together than this, two readings show the same place: UTM 48N and the zone of 105° lie 1 km apart. */
const placeKm = 20;
/** Degrees of WGS 84, and VN-2000 in UTM 48N and 49N: what maps of more than one province are drawn in. */
const usual: readonly (number | null)[] = [4326, 3405, 3406];
/** The least share that counts as a difference: an extent is a box, and seats are not outlines. */
const shareStep = 0.1;

/**
 * Candidates in the order in which they are offered: those that put shapes onto the units they name, then by
 * how much of the layer falls on the province, then the province's own zone, what the file names, easting
 * first, and the nearer to the province's middle. Where two show the same place, the system in which maps
 * of several provinces are drawn comes first.
 */
export function rankCandidates(
  candidates: readonly CoordinateCandidate[],
  { zone }: Extent,
): readonly CoordinateCandidate[] {
  const keys = ({ system, kmFromNamed, share, declared, choice, kmFromCentre }: CoordinateCandidate) => [
    kmFromNamed === null ? 0 : Math.floor(kmFromNamed / nameKm),
    -Math.round(share / shareStep),
    zone !== null && system.epsg === zone ? 0 : 1,
    declared ? 0 : 1,
    choice.swapped ? 1 : 0,
    Math.floor(kmFromCentre / placeKm),
    usual.includes(system.epsg) ? 0 : system.datum === 'vn2000' ? 1 : 2,
    kmFromCentre,
  ];
  return candidates
    .map((candidate) => ({ candidate, key: keys(candidate) }))
    .sort((a, b) => {
      const first = a.key.findIndex((value, index) => value !== b.key[index]);
      return first < 0 ? 0 : (a.key[first] ?? 0) - (b.key[first] ?? 0);
    })
    .map(({ candidate }) => candidate);
}
