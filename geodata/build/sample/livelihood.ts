import { adopted } from './adopted.ts';
import type { Land } from './Land.ts';
import { oddsOf } from './oddsOf.ts';
import type { People } from './people.ts';
import { published } from './published.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { sharesOverTime } from './sharesOverTime.ts';
import { sum } from './sum.ts';

const workersPerResident = 0.57;
const trained: Readonly<Record<SampleYear, number>> = {
  2020: 0.262,
  2021: 0.277,
  2022: 0.296,
  2023: 0.319,
  2024: 0.344,
  2025: 0.371,
};
/** Million dong per person and year; the published 36.5 of 2020 is output per person, not income. */
const meanIncome: Readonly<Record<SampleYear, number>> = {
  2020: 24.4,
  2021: 26,
  2022: 28.6,
  2023: 31.3,
  2024: 34.3,
  2025: 37.6,
};
const artTroupes: Readonly<Record<SampleYear, number>> = {
  2020: 0.31,
  2021: 0.33,
  2022: 0.36,
  2023: 0.4,
  2024: 0.44,
  2025: 0.48,
};
const communityHouses: Readonly<Record<SampleYear, number>> = {
  2020: 0.61,
  2021: 0.64,
  2022: 0.68,
  2023: 0.72,
  2024: 0.76,
  2025: published.hamlets2025.communityHouse,
};

/** Workers and their training, income, and what a hamlet does together: community house and art troupe. */
export function livelihood(land: Land, hardship: readonly number[], people: People): YearModel {
  const workers = (year: SampleYear) => people.residents(year).map((n) => Math.round(n * workersPerResident));
  const trainedWorkers = sharesOverTime(
    workers,
    oddsOf('training', land, hardship, { hardship: 0.6, surface: 0.25, scatter: 0.35 }),
    trained,
  );
  const relative = oddsOf('income', land, hardship, { hardship: 0.27, surface: 0.08, scatter: 0.12 }).map(
    Math.exp,
  );
  const income = (year: SampleYear) => {
    const residents = people.residents(year);
    const weighted = residents.map((count, index) => count * (relative[index] ?? 1));
    const scale = (meanIncome[year] * sum(residents)) / sum(weighted);
    return weighted.map((amount) => Math.round(amount * scale));
  };
  const house = adopted(
    oddsOf('community house', land, hardship, { hardship: 0.5, surface: 0.4, scatter: 0.9 }),
    communityHouses,
  );
  const troupe = adopted(
    oddsOf('art troupe', land, hardship, { hardship: 0.25, surface: 0.6, scatter: 1 }),
    artTroupes,
  );
  return (year) => ({
    workers: workers(year),
    trainedWorkers: trainedWorkers(year),
    incomeMillionDong: income(year),
    communityHouse: house(year),
    artTroupe: troupe(year),
  });
}
