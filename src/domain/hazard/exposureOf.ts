import type { Geometry } from 'geojson';
import { Grid } from '../geometry/Grid.ts';
import { closedPolygons } from '../geometry/closedPolygons.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import { prepareLayers } from './cover/prepareLayers.ts';
import { prepareUnit } from './cover/prepareUnit.ts';
import { sharesOfUnit } from './cover/sharesOfUnit.ts';
import { exactKm2 } from './exactKm2.ts';
import type { Exposure } from './Exposure.ts';
import type { HazardLayer } from './HazardLayer.ts';

/** Corners walked around in one step, some milliseconds. */
const stride = 3000;

/**
 * How much of each unit lies in zones of each class, is clear, or is not mapped. Every place counts once, by the worst class any
 * layer gives it; it is clear only where every layer looked; a zone counts as looked at wherever it lies. The parts add up to the area
 * to the last digit and none is below zero. Zones may overlap, touch and cross themselves, in any order. The cuts are exact to a
 * millimetre.
 *
 * @param areas shapes of the units in degrees, WGS 84; `null` where there is none
 */
export function* exposureOf(
  areas: readonly (Geometry | null)[],
  layers: readonly HazardLayer[],
): Steps<Exposure> {
  const start = areas.map((each) => closedPolygons(each)[0]?.[0]?.[0]).find((each) => each !== undefined);
  const grid = new Grid(start ?? [0, 0]);
  const prepared = yield* ofWhole(prepareLayers(grid, layers), 0, 0.2);
  const column = () => new Float64Array(areas.length).fill(NaN);
  const area = column();
  const byClass = [column(), column(), column(), column()] as const;
  const [clear, notMapped] = [column(), column()];
  let spent = 0;
  for (const [unit, geometry] of areas.entries()) {
    const land = prepareUnit(grid, geometry);
    if (land === null) continue;
    const shares =
      land.measure > 0
        ? sharesOfUnit(grid, land.paths, land.measure, prepared)
        : { atLeast: [0, 0, 0, 0], clear: 0, corners: 0 };
    const whole = exactKm2(land.area);
    const reached = shares.atLeast.map((share) => exactKm2(land.area * share));
    const inZones = reached[0] ?? 0;
    area[unit] = whole;
    for (const [rank, part] of byClass.entries())
      part[unit] = (reached[rank] ?? 0) - (reached[rank + 1] ?? 0);
    const rest = whole - inZones;
    const found = shares.clear === 'rest' ? rest : Math.min(exactKm2(land.area * shares.clear), rest);
    clear[unit] = found;
    notMapped[unit] = rest - found;
    spent += shares.corners;
    if (spent < stride) continue;
    spent = 0;
    yield 0.2 + (0.8 * unit) / areas.length;
  }
  return { area, byClass, clear, notMapped };
}
