import type { CommuneStanding } from './assumedClasses.ts';
import { fitCounts } from './fitCounts.ts';
import type { Land } from './Land.ts';
import { logit } from './logistic.ts';
import type { People } from './people.ts';
import { poorIn2021 } from './poorIn2021.ts';
import { published } from './published.ts';
import { normals } from './random.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { smoothField } from './smoothField.ts';
import { sum } from './sum.ts';

/** Published to the end of 2023; then about four points a year, as the resolution asks. */
const poorRate = { ...published.poorRate, 2024: 0.2068, 2025: 0.1671 } as const;
const nearPoorRate = { 2022: 0.1301, 2023: 0.1266, 2024: 0.1218, 2025: 0.1153 } as const;

/** The published 39.68 % of Hạ Lang at the end of 2023 leave its poor a little below its neighbours'. */
const easierInHaLang = 0.15;

/**
 * Poor, near-poor and poor minority households of 2021-2025, and the poor of the old standard in 2020.
 * All of them follow one surface of odds, so a hamlet keeps its place among its neighbours over the years.
 */
export function poverty(
  land: Land,
  hardship: readonly number[],
  standings: readonly CommuneStanding[],
  people: People,
): YearModel {
  const odds = povertyOdds(land, hardship);
  const poor2021 = poorIn2021(land, standings, people, odds);
  const households2021 = people.households(2021);
  const trend = normals('poverty trend', land.hamlets.length);
  const after = poor2021.map((poor, index) => logit(poor / (households2021[index] ?? 1)));

  const poor = (year: Exclude<SampleYear, 2020>): readonly number[] => {
    if (year === 2021) return poor2021;
    const of = people.households(year);
    const logits = after.map((value, index) => value + 0.09 * (year - 2021) * (trend[index] ?? 0));
    return fitCounts(of, logits, Math.round(poorRate[year] * sum(of)));
  };

  return (year) => {
    if (year === 2020) {
      const oldPoor = Math.round(published.poorRateOldStandard * sum(people.households(2020)));
      return {
        poorOldStandard: fitCounts(
          poor2021,
          odds.map((value) => 0.5 * value),
          oldPoor,
        ),
      };
    }
    const poorHouseholds = poor(year);
    const households = people.households(year);
    const nearPoor = nearPoorHouseholds(land, odds, households, poorHouseholds, year);
    return { poor: poorHouseholds, nearPoor, poorMinority: poorMinority(people, poorHouseholds, year) };
  };
}

function povertyOdds(land: Land, hardship: readonly number[]): readonly number[] {
  const surface = smoothField('poverty', 9);
  const noise = normals('poverty of hamlets', land.hamlets.length);
  return land.hamlets.map(
    ({ place, commune }, index) =>
      0.8 * (hardship[index] ?? 0) +
      0.3 * surface(place) +
      0.75 * (noise[index] ?? 0) -
      (commune.district === published.haLang.district ? easierInHaLang : 0),
  );
}

/** Near-poor out of those who are not poor; Hạ Lang's sum with the poor is published for the end of 2023. */
function nearPoorHouseholds(
  land: Land,
  odds: readonly number[],
  households: readonly number[],
  poor: readonly number[],
  year: Exclude<SampleYear, 2020>,
): readonly number[] {
  const { haLang, nearPoor2021 } = published;
  const notPoor = households.map((count, index) => count - (poor[index] ?? 0));
  const surface = smoothField('near-poverty', 11);
  const logits = land.hamlets.map(({ place }, index) => 0.6 * (odds[index] ?? 0) + 0.25 * surface(place));
  const total = year === 2021 ? nearPoor2021 : Math.round(nearPoorRate[year] * sum(households));
  if (year !== 2023) return fitCounts(notPoor, logits, total);

  const inHaLang = land.hamlets.map(({ commune }) => commune.district === haLang.district);
  const poorOfHaLang = sum(poor.filter((_, index) => inHaLang[index]));
  const here = fitCounts(
    notPoor.map((count, index) => (inHaLang[index] ? count : 0)),
    logits,
    haLang.poorAndNearPoor2023 - poorOfHaLang,
  );
  const elsewhere = fitCounts(
    notPoor.map((count, index) => (inHaLang[index] ? 0 : count)),
    logits,
    total - sum(here),
  );
  return here.map((count, index) => count + (elsewhere[index] ?? 0));
}

/** The poor of a hamlet are a little more often of a minority than its households are. */
function poorMinority(
  people: People,
  poor: readonly number[],
  year: Exclude<SampleYear, 2020>,
): readonly number[] {
  const households = people.households(year);
  return people.minority(year).map((minority, index) => {
    const all = households[index] ?? 0;
    const count = poor[index] ?? 0;
    const expected = Math.round(count * Math.sqrt(minority / all));
    // Poor households that are not of a minority cannot be more than there are.
    return Math.min(count, minority, Math.max(expected, count - (all - minority)));
  });
}
