import type { Position } from 'geojson';
import { ringMeetings } from '../geometry/ringMeetings.ts';

/** Whether an outline neither crosses nor touches itself. @param ring clean and closed, in degrees */
export function isSimpleRing(ring: readonly Position[]): boolean {
  const { crossings, touching } = ringMeetings([ring]);
  return crossings === 0 && !touching;
}
