import type { Position } from '../../area/Area.ts';
import { kmBetween } from '../../coordinates/kmBetween.ts';
import type { PlacedEvent } from '../HazardOfHamlets.ts';

/** Kilometres to the nearest of some events, to about one percent; Infinity where there is none, NaN where the hamlet has no place. */
export function nearestEventKm(position: Position | null, events: readonly PlacedEvent[]): number {
  if (position === null) return NaN;
  return events.reduce((least, event) => Math.min(least, kmBetween(position, event.position)), Infinity);
}
