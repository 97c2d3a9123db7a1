import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import { toPlane, type Point } from '../boundaries/projection.ts';
import { kmBetween } from '../sample/Land.ts';

/** 1 at the seats of the given communes, fading with the distance to the nearest. */
export function closenessTo(
  communes: readonly Commune2021Entry[],
  reachKm: number,
): (place: Point) => number {
  const seats = communes.map(({ position }) => toPlane(position));
  return (place) => {
    const nearest = Math.min(...seats.map((seat) => kmBetween(place, seat)));
    return Math.exp(-((nearest / reachKm) ** 2));
  };
}
