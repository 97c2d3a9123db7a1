import type { Position } from 'geojson';
import { ringArea } from './ringArea.ts';

/** A polygon with its outline counterclockwise and its holes clockwise (RFC 7946, 3.1.6), and whether it was turned. */
export function wound(rings: readonly (readonly Position[])[]): { rings: Position[][]; turned: boolean } {
  let turned = false;
  const right = rings.map((ring, index) => {
    const area = ringArea(ring);
    if (area === 0 || area > 0 === (index === 0)) return [...ring];
    turned = true;
    return ring.toReversed();
  });
  return { rings: right, turned };
}
