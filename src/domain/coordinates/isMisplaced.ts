import type { CoordinateCandidate } from './Placing.ts';

/** Below this share a layer is not of the province as it stands; above the other it would be. */
const astray = 0.5;
const atHome = 0.9;
/** Shapes farther from the units they name are in a wrong zone (25 km at least); nearer ones are theirs. */
const farKm = 15;
const nearKm = 12;

/**
 * Whether a reading misses the province while another falls on it. A layer that lies elsewhere whichever way
 * it is read is at its place: units outside the province are shown, not doubted.
 *
 * @param others other readings, the likeliest first; asked for only where the first one is off
 */
export function isMisplaced(
  reading: CoordinateCandidate | null,
  others: () => readonly CoordinateCandidate[],
): boolean {
  if (reading === null) return true;
  const { share, kmFromNamed } = reading;
  const named = kmFromNamed === null || kmFromNamed < farKm;
  if (share >= astray && named) return false;
  const [other] = others();
  if (other === undefined) return false;
  if (kmFromNamed !== null && other.kmFromNamed !== null && !named) return other.kmFromNamed < nearKm;
  return share < astray && other.share >= atHome;
}
