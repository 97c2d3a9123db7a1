import { adopted } from './adopted.ts';
import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { oddsOf } from './oddsOf.ts';
import { published } from './published.ts';
import { normals } from './random.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { sum } from './sum.ts';

const hardened: Readonly<Record<SampleYear, number>> = {
  2020: 0.452,
  2021: 0.489,
  2022: 0.527,
  2023: 0.571,
  2024: 0.618,
  2025: 0.664,
};
const allYear: Readonly<Record<SampleYear, number>> = {
  2020: 0.54,
  2021: 0.565,
  2022: 0.595,
  2023: 0.63,
  2024: 0.665,
  2025: published.hamlets2025.carRoad,
};

/**
 * Length of hamlet and commune roads and what is hardened of it (km, counted in steps of 100 m), the way to the
 * commune centre, and whether it is usable all year.
 */
export function roads(land: Land, hardship: readonly number[]): YearModel {
  const noise = normals('road length', land.hamlets.length);
  const steps = land.hamlets.map(({ kmToCommuneCentre, commune }, index) => {
    const lanes = commune.rural ? 2.2 : 1.4;
    const km = lanes * Math.exp(0.35 * (noise[index] ?? 0)) + 0.55 * kmToCommuneCentre;
    return Math.max(4, Math.round(km * 10));
  });
  const surfaceOdds = oddsOf('hardened roads', land, hardship, {
    hardship: 0.8,
    surface: 0.35,
    scatter: 0.7,
  });
  const access = oddsOf('all-year road', land, hardship, { hardship: 0.25, surface: 0.4, scatter: 0.8 });
  const allYearRoad = adopted(
    access.map(
      (odds, index) =>
        odds + 0.6 * (surfaceOdds[index] ?? 0) - 0.12 * (land.hamlets[index]?.kmToCommuneCentre ?? 0),
    ),
    allYear,
  );
  return (year) => ({
    roadKm: steps.map((count) => count / 10),
    roadHardenedKm: fitCounts(steps, surfaceOdds, Math.round(hardened[year] * sum(steps))).map(
      (count) => count / 10,
    ),
    kmToCommuneCentre: land.hamlets.map(({ kmToCommuneCentre }) => kmToCommuneCentre),
    allYearRoad: allYearRoad(year),
  });
}
