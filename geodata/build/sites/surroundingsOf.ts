import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from '../../../src/domain/area/Area.ts';
import type { HazardLayer } from '../../../src/domain/hazard/HazardLayer.ts';
import type { Surroundings } from './Surroundings.ts';

/** Tells the surroundings of places. Layers must say where they looked. */
export function surroundingsOf(layers: readonly HazardLayer[]): (place: Position) => Surroundings {
  const dangerous = layers
    .flatMap(({ zones }) => zones)
    .filter(({ hazard }) => hazard === 'high' || hazard === 'very-high');
  const looked = layers.flatMap(({ coverage }) => (typeof coverage === 'string' ? [] : coverage));
  return (place) => {
    const isIn = (geometry: (typeof looked)[number]) => booleanPointInPolygon([...place], geometry);
    if (dangerous.some(({ geometry }) => isIn(geometry))) return 'high';
    return looked.some(isIn) ? 'calm' : 'not mapped';
  };
}
