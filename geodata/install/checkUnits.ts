import { booleanPointInPolygon } from '@turf/turf';
import { CliFault } from '../../src/cli/CliFault.ts';
import type { Commune2025Entry } from '../../src/domain/area/AreasFile.ts';
import { areaKm2 } from './areaKm2.ts';
import type { PublishedSource } from './PublishedSource.ts';
import type { UnitShape } from './UnitShape.ts';

/** How far the area of a drawn unit may be from its official one. */
export const areaTolerance = 0.03;

/**
 * Holds drawn units against the facts: every unit once and no other, the area of each near the official one, its
 * seat inside it.
 *
 * @param shapes one for each unit, in the units' order; `null` where the source drew none
 * @param differing units that a source is known to draw otherwise: their area may also be what it drew
 * @throws CliFault with the names of the units that fail
 */
export function checkUnits(
  units: readonly Commune2025Entry[],
  shapes: readonly (UnitShape | null)[],
  differing: PublishedSource['differing'],
): void {
  const missing = units.filter((_, index) => shapes[index] == null).map(told);
  if (missing.length > 0) throw new CliFault((words) => words.install.unitsMissing(missing));
  const pairs = units.flatMap((unit, index) => {
    const shape = shapes[index];
    return shape == null ? [] : [{ unit, shape }];
  });
  const off = pairs.flatMap(({ unit, shape }) => {
    const drawn = areaKm2(shape);
    const known = differing.filter(({ code }) => code === unit.code).map((each) => each.areaKm2);
    const near = [unit.areaKm2, ...known].some((due) => Math.abs(drawn / due - 1) <= areaTolerance);
    return near ? [] : [{ unit: told(unit), drawn, due: unit.areaKm2 }];
  });
  if (off.length > 0) throw new CliFault((words) => words.install.areasOff(off, areaTolerance));
  const outside = pairs
    .filter(({ unit, shape }) => !booleanPointInPolygon([...unit.position], shape))
    .map(({ unit }) => told(unit));
  if (outside.length > 0) throw new CliFault((words) => words.install.seatsOutside(outside));
}

const told = ({ code, name }: Commune2025Entry) => `${name} (${code})`;
