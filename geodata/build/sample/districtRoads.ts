import { fitCounts } from './fitCounts.ts';
import { kmBetween, type Land } from './Land.ts';
import { normals } from './random.ts';
import type { SampleYear } from './sampleYears.ts';
import { sum } from './sum.ts';

/** Where the district's own organs sat before 1 July 2025: Hợp Giang ward and nine towns. */
const districtCentres = [
  '01273',
  '01290',
  '01321',
  '01392',
  '01477',
  '01558',
  '01576',
  '01654',
  '01726',
  '01786',
];
const winding = 1.4;
const hardened: Readonly<Record<SampleYear, number>> = {
  2020: 0.71,
  2021: 0.735,
  2022: 0.77,
  2023: 0.81,
  2024: 0.85,
  2025: 0.885,
};

export interface DistrictRoads {
  readonly kmToDistrictCentre: readonly number[];
  readonly districtRoadHardenedKm: readonly number[];
}

/** The road from the district centre to each commune centre, and how much of it is asphalted or concreted. */
export function districtRoads(
  land: Land,
  hardshipOfCommunes: readonly number[],
): (year: SampleYear) => DistrictRoads {
  const detour = normals('district roads', land.communes.length);
  const scatter = normals('district road surface', land.communes.length);
  const steps = land.communes.map((commune, index) => {
    const centre = land.communes.find(
      ({ code, district }) => district === commune.district && districtCentres.includes(code),
    );
    if (!centre) throw new Error(`district ${commune.district} has no centre`);
    const km = kmBetween(commune.place, centre.place) * winding * Math.exp(0.12 * (detour[index] ?? 0));
    return Math.round(km * 10);
  });
  const odds = steps.map((_, index) => -0.6 * (hardshipOfCommunes[index] ?? 0) + 1.1 * (scatter[index] ?? 0));
  return (year) => ({
    kmToDistrictCentre: steps.map((count) => count / 10),
    districtRoadHardenedKm: fitCounts(steps, odds, Math.round(hardened[year] * sum(steps))).map(
      (count) => count / 10,
    ),
  });
}
