import type { Land } from './Land.ts';
import { oddsOf } from './oddsOf.ts';
import type { People } from './people.ts';
import { normals } from './random.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { sharesOverTime } from './sharesOverTime.ts';

interface SchoolLevel {
  readonly column: string;
  /** Children of the age among 1,000 residents. */
  readonly perThousand: number;
  readonly shares: Readonly<Record<SampleYear, number>>;
}

const schoolLevels: readonly SchoolLevel[] = [
  {
    column: 'preschool',
    perThousand: 19,
    shares: { 2020: 0.968, 2021: 0.97, 2022: 0.974, 2023: 0.977, 2024: 0.98, 2025: 0.983 },
  },
  {
    column: 'primary',
    perThousand: 96,
    shares: { 2020: 0.964, 2021: 0.966, 2022: 0.969, 2023: 0.972, 2024: 0.974, 2025: 0.977 },
  },
  {
    column: 'lowerSecondary',
    perThousand: 71,
    shares: { 2020: 0.921, 2021: 0.927, 2022: 0.934, 2023: 0.94, 2024: 0.946, 2025: 0.952 },
  },
  {
    column: 'upperSecondary',
    perThousand: 48,
    shares: { 2020: 0.742, 2021: 0.758, 2022: 0.777, 2023: 0.8, 2024: 0.823, 2025: 0.846 },
  },
];
const literate: Readonly<Record<SampleYear, number>> = {
  2020: 0.872,
  2021: 0.879,
  2022: 0.886,
  2023: 0.894,
  2024: 0.902,
  2025: 0.91,
};
const adultsAged15To60 = 0.63;

/** Children of school age and those enrolled, by level; minority people aged 15-60 and those who can read. */
export function education(land: Land, hardship: readonly number[], people: People): YearModel {
  const levels = schoolLevels.map(({ column, perThousand, shares }) => {
    const noise = normals(`${column} children`, land.hamlets.length);
    const children = (year: SampleYear) =>
      people
        .residents(year)
        .map((count, index) =>
          Math.round((count * perThousand * Math.exp(0.12 * (noise[index] ?? 0))) / 1000),
        );
    const odds = oddsOf(column, land, hardship, { hardship: 0.65, surface: 0.35, scatter: 0.5 });
    return { column, children, enrolled: sharesOverTime(children, odds, shares) };
  });
  const adults = (year: SampleYear) => {
    const households = people.households(year);
    const minority = people.minority(year);
    return people
      .residents(year)
      .map((count, index) =>
        Math.round((count * adultsAged15To60 * (minority[index] ?? 0)) / (households[index] ?? 1)),
      );
  };
  const readers = sharesOverTime(
    adults,
    oddsOf('literacy', land, hardship, { hardship: 0.75, surface: 0.3, scatter: 0.4 }),
    literate,
  );
  return (year) => ({
    ...Object.fromEntries(
      levels.flatMap(({ column, children, enrolled }) => [
        [`${column}Children`, children(year)],
        [`${column}Enrolled`, enrolled(year)],
      ]),
    ),
    minorityAdults: adults(year),
    minorityAdultsLiterate: readers(year),
  });
}
