import type { Position } from '../../area/Area.ts';
import { straightKm } from '../../space/straightKm.ts';

/** Kilometres: places nearer to each other are the same choice for a planner. */
export const apartKm = 1;

interface Spot {
  readonly point: Position;
  readonly commune: string;
}

/**
 * The first places of each commune that lie apart from each other, in the order they come in: a large plain would else fill the list with
 * neighbouring fields.
 */
export function spreadOut<Each extends Spot>(places: readonly Each[], perCommune: number): readonly Each[] {
  const taken = new Map<string, Each[]>();
  return places.filter((place) => {
    const here = taken.get(place.commune) ?? [];
    const isApart = here.every(({ point }) => straightKm([...point], [...place.point]) >= apartKm);
    if (here.length >= perCommune || !isApart) return false;
    taken.set(place.commune, [...here, place]);
    return true;
  });
}
