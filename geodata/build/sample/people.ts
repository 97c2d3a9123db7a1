import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { closeness } from './hardship.ts';
import { householdSizes } from './householdSizes.ts';
import { published } from './published.ts';
import { normals } from './random.ts';
import { residentWeights } from './residentWeights.ts';
import { roundToTotal } from './roundToTotal.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';

const { thachAn, haLang, residents2022, households2021 } = published;

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
