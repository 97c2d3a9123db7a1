import { figures } from '../indicator/figures.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { World } from '../indicator/World.ts';
import { hazardFigures, hazardYear } from './hazardFigures.ts';

/** A world whose figures hold what its hazard layers say; the same one where no exposure has been worked out. */
export function withHazardFigures(world: World): World {
  const { hazard, sets } = world;
  const households = indicatorById('households', world);
  if (hazard === undefined || households === undefined) return world;
  const living = figures(world, households, 'hamlet', hazardYear);
  return { ...world, own: [...world.own, ...hazardFigures(hazard, sets, living)] };
}
