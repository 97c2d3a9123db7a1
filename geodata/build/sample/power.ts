import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { closeness } from './hardship.ts';
import { oddsOf } from './oddsOf.ts';
import type { People } from './people.ts';
import { published } from './published.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { sharesOverTime } from './sharesOverTime.ts';
import { sum } from './sum.ts';

const onGrid: Readonly<Record<SampleYear, number>> = {
  ...published.grid,
  2022: 0.921,
  2023: 0.932,
  2024: 0.946,
  2025: 0.961,
};
const offGridInBaoLac: Readonly<Record<SampleYear, number>> = {
  2020: 0.331,
  2021: 0.325,
  2022: 0.314,
  2023: published.baoLac.offGrid2023,
  2024: 0.247,
  2025: 0.184,
};
const mobile: Readonly<Record<SampleYear, number>> = {
  2020: 0.957,
  2021: 0.963,
  2022: 0.97,
  2023: 0.976,
  2024: 0.983,
  2025: 0.989,
};

/** Households on the national grid (Bảo Lạc's share is published for 2023) and in reach of a mobile signal. */
export function power(land: Land, hardship: readonly number[], people: People): YearModel {
  const near = closeness(land.communes);
  const lacking = oddsOf('grid', land, hardship, { hardship: 0.9, surface: 0.5, scatter: 0.8 }).map(
    (odds, index) => {
      const place = land.hamlets[index]?.place ?? [0, 0];
      // Unserved households were in Bảo Lâm, Bảo Lạc and Hà Quảng, on the border above all.
      return -odds + 2.2 * near.west(place) + 0.6 * near.border(place) + 0.5 * near.karst(place);
    },
  );
  const inBaoLac = land.hamlets.map(({ commune }) => commune.district === published.baoLac.district);
  const gridHouseholds = (year: SampleYear) => {
    const of = people.households(year);
    const here = of.map((count, index) => (inBaoLac[index] ? count : 0));
    const elsewhere = of.map((count, index) => (inBaoLac[index] ? 0 : count));
    const offHere = Math.round(offGridInBaoLac[year] * sum(here));
    const off = [
      fitCounts(here, lacking, offHere),
      fitCounts(elsewhere, lacking, Math.round((1 - onGrid[year]) * sum(of)) - offHere),
    ];
    return of.map((count, index) => count - (off[0]?.[index] ?? 0) - (off[1]?.[index] ?? 0));
  };
  const mobileHouseholds = sharesOverTime(
    people.households,
    oddsOf('mobile', land, hardship, { hardship: 1, surface: 0.6, scatter: 0.8 }),
    mobile,
  );
  return (year) => ({ gridHouseholds: gridHouseholds(year), mobileHouseholds: mobileHouseholds(year) });
}
