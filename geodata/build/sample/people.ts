import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { closeness } from './hardship.ts';
import { published } from './published.ts';
import { normals } from './random.ts';
import { roundToTotal } from './roundToTotal.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { smoothField } from './smoothField.ts';
import { readCommunes2025 } from '../facts/readCommunes2025.ts';

const { thachAn, haLang, residents2019, residents2022, households2021 } = published;

/** The new standard counted the households of the end of 2020 again, so 2020 and 2021 are the same. */
const householdYears = (year: SampleYear) => Math.max(0, year - 2021);
const householdGrowth = 0.0066;
const residentGrowthPerYear = 1500;
const minorityShare = 0.945;

export interface People {
  readonly model: YearModel;
  readonly households: (year: SampleYear) => readonly number[];
  readonly residents: (year: SampleYear) => readonly number[];
  readonly minority: (year: SampleYear) => readonly number[];
}

/** Households, residents and ethnic-minority households of every hamlet and year. */
export function people(land: Land): People {
  const size = householdSizes(land);
  const weights = residentWeights(land);
  const households = (year: SampleYear) => {
    const growth = (1 + householdGrowth) ** householdYears(year);
    const backFrom2023 = (1 + householdGrowth) ** (householdYears(year) - 2);
    return byDistrict(
      land,
      weights.map((weight, index) => weight / (size[index] ?? 4)),
      Math.round(households2021 * growth),
      {
        [thachAn.district]: Math.round(thachAn.households2021 * growth),
        [haLang.district]: Math.round(haLang.households2023 * backFrom2023),
      },
    );
  };
  const residents = (year: SampleYear) => {
    const total = residents2022 + (year - 2022) * residentGrowthPerYear;
    return byDistrict(
      land,
      households(year).map((count, index) => count * (size[index] ?? 4)),
      total,
      {
        [thachAn.district]: thachAn.residents2023 + (year - 2023) * 60,
      },
    );
  };
  const odds = minorityOdds(land);
  const minority = (year: SampleYear) => {
    const of = households(year);
    return fitCounts(of, odds, Math.round(minorityShare * of.reduce((sum, count) => sum + count, 0)));
  };
  const model: YearModel = (year) => ({
    hamlets: land.hamlets.map(() => 1),
    households: households(year),
    residents: residents(year),
    minorityHouseholds: minority(year),
  });
  return { model, households, residents, minority };
}

/** Whole numbers by weight that meet the total of the province and those of the districts that have one. */
function byDistrict(
  land: Land,
  weights: readonly number[],
  total: number,
  known: Readonly<Record<string, number>>,
): readonly number[] {
  const rest = total - Object.values(known).reduce((sum, count) => sum + count, 0);
  const counts = weights.map(() => 0);
  for (const group of [...Object.keys(known), null]) {
    const members = land.hamlets.flatMap(({ commune: { district } }, index) =>
      (district in known ? district : null) === group ? [index] : [],
    );
    const shares = roundToTotal(
      members.map((index) => weights[index] ?? 0),
      group === null ? rest : (known[group] ?? 0),
    );
    members.forEach((index, position) => (counts[index] = shares[position] ?? 0));
  }
  return counts;
}

/** Larger families in the far west and on the border, smaller ones in the city. */
function householdSizes(land: Land): readonly number[] {
  const near = closeness(land.communes);
  const surface = smoothField('household size', 12);
  return land.hamlets.map(
    ({ place }) =>
      3.95 +
      0.85 * near.west(place) +
      0.15 * near.border(place) -
      0.35 * near.city(place) +
      0.08 * surface(place),
  );
}

/** Residents in proportion to the registered population of 2025, shared among the former communes' hamlets. */
function residentWeights(land: Land): readonly number[] {
  const noise = normals('hamlet size', land.hamlets.length);
  const crowd = land.hamlets.map(
    ({ commune }, index) =>
      (commune.rural ? 1 : 1.45) *
      Math.exp(Math.max(-0.75, Math.min(0.5, (commune.rural ? 0.34 : 0.2) * (noise[index] ?? 0)))),
  );
  const registered = new Map(readCommunes2025().map(({ code, population }) => [code, population]));
  const perUnit = share(land, crowd, ({ commune2025 }) => commune2025, registered);
  return share(land, perUnit, ({ district }) => district, new Map(Object.entries(residents2019)));
}

/** Scales the weights of each group to its known total; groups without one stay as they are. */
function share(
  land: Land,
  weights: readonly number[],
  groupOf: (commune: Land['communes'][number]) => string,
  totalOf: ReadonlyMap<string, number>,
): readonly number[] {
  const sums = new Map<string, number>();
  land.hamlets.forEach(({ commune }, index) => {
    const group = groupOf(commune);
    sums.set(group, (sums.get(group) ?? 0) + (weights[index] ?? 0));
  });
  return land.hamlets.map(({ commune }, index) => {
    const total = totalOf.get(groupOf(commune));
    const weight = weights[index] ?? 0;
    return total === undefined ? weight : (weight * total) / (sums.get(groupOf(commune)) ?? 1);
  });
}

/** Nearly everyone in the countryside; Kinh live in the city and the towns. */
function minorityOdds(land: Land): readonly number[] {
  const near = closeness(land.communes);
  const noise = normals('minority households', land.hamlets.length);
  return land.hamlets.map(
    ({ place, commune }, index) =>
      4 +
      1.2 * near.west(place) -
      2.6 * near.city(place) -
      (commune.kind === 'phường' ? 0.7 : commune.kind === 'thị trấn' ? 2 : 0) +
      0.5 * (noise[index] ?? 0),
  );
}
