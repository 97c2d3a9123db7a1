import type { CommuneStanding } from './assumedClasses.ts';
import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { published } from './published.ts';
import { normals } from './random.ts';
import type { SampleYear } from './sampleYears.ts';

const allCriteria = 19;
const leastCriteria = 4;
const recognisedBy: Readonly<Record<SampleYear, number>> = {
  2020: published.newRural2020.recognised,
  2021: published.newRural2020.recognised,
  2022: 20,
  2023: 24,
  2024: 30,
  2025: 37,
};
const averageCriteria: Readonly<Record<SampleYear, number>> = {
  2020: published.newRural2020.averageCriteria,
  2021: 12.02,
  2022: 12.41,
  2023: 13.02,
  2024: 13.74,
  2025: 14.51,
};

export interface NewRural {
  readonly newRuralCriteria: readonly (number | 'not-applicable')[];
  readonly newRuralStatus: readonly (number | 'not-applicable')[];
  readonly ruralCommunes: readonly (number | 'not-applicable')[];
}

/**
 * New-rural criteria and recognition of the 139 rural communes by year. A recognised commune meets all 19, the
 * others 4 to 18; more are recognised every year, the readiest first. Wards and towns are outside the programme.
 */
export function newRural(
  land: Land,
  hardshipOfCommunes: readonly number[],
  standings: readonly CommuneStanding[],
): (year: SampleYear) => NewRural {
  const noise = normals('new rural', land.communes.length);
  const odds = land.communes.map(
    (_, index) => -0.75 * (hardshipOfCommunes[index] ?? 0) + 0.35 * (noise[index] ?? 0),
  );
  const order = land.communes
    .flatMap(({ rural }, index) => (rural ? [index] : []))
    .sort((a, b) => rankOf(b) - rankOf(a) || a - b);

  return (year) => {
    const recognised = new Set(order.slice(0, recognisedBy[year]));
    const others = order.filter((index) => !recognised.has(index)).sort((a, b) => a - b);
    const total = Math.round(averageCriteria[year] * order.length) - allCriteria * recognised.size;
    const above = fitCounts(
      others.map(() => allCriteria - 1 - leastCriteria),
      others.map((index) => odds[index] ?? 0),
      total - leastCriteria * others.length,
    );
    const met = new Map(others.map((index, position) => [index, leastCriteria + (above[position] ?? 0)]));
    const ofRural = (value: (index: number) => number) =>
      land.communes.map(({ rural }, index) => (rural ? value(index) : 'not-applicable'));
    return {
      newRuralCriteria: ofRural((index) => met.get(index) ?? allCriteria),
      newRuralStatus: ofRural((index) => (recognised.has(index) ? 1 : 0)),
      ruralCommunes: ofRural(() => 1),
    };
  };

  /** Those recognised in 2020 first, then the readiest. */
  function rankOf(index: number): number {
    return (standings[index]?.newRural ? 100 : 0) + (odds[index] ?? 0);
  }
}
