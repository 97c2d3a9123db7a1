import { distance } from '@turf/turf';
import { readCommunes2021 } from './facts/readCommunes2021.ts';
import { readCommunes2025 } from './facts/readCommunes2025.ts';
import { provincialSeat } from './provincialSeat.ts';

/**
 * The contents of `figures/place.json`: what is official about the 56 units (area, registered population)
 * and what follows from it (straight-line km from seat to provincial seat, number of merged units).
 */
export function place() {
  const units = readCommunes2025();
  const communes = readCommunes2021();
  const seat = [...provincialSeat()];
  return {
    year: null,
    set: 'commune2025',
    columns: {
      areaKm2: units.map((unit) => unit.areaKm2),
      population: units.map((unit) => unit.population),
      kmToProvincialSeat: units.map((unit) => {
        // Positions are given to about 100 m; more digits would only pretend.
        return Math.round(distance([...unit.position], seat, { units: 'kilometers' }) * 10) / 10;
      }),
      mergedUnits: units.map((unit) => communes.filter((part) => part.commune2025 === unit.code).length),
    },
  };
}
