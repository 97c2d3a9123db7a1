import { fitCounts } from './fitCounts.ts';
import { kmBetween, type Land } from './Land.ts';
import { closeness } from './hardship.ts';
import { oddsOf } from './oddsOf.ts';
import type { People } from './people.ts';
import { published } from './published.ts';
import { normals } from './random.ts';
import type { SampleYear, YearModel } from './sampleYears.ts';
import { sharesOverTime } from './sharesOverTime.ts';
import { sum } from './sum.ts';

const ruralWater: Readonly<Record<SampleYear, number>> = {
  2020: published.ruralHygienicWater2020,
  2021: 0.9085,
  2022: 0.915,
  2023: 0.922,
  2024: 0.93,
  2025: 0.938,
};
const townWater = 0.985;
const insured: Readonly<Record<SampleYear, number>> = {
  2020: published.insured2020,
  2021: 0.9772,
  2022: 0.9749,
  2023: 0.9767,
  2024: 0.9801,
  2025: 0.9835,
};

/** Hygienic water, health insurance, and the way to the nearest health station and primary school. */
export function services(land: Land, hardship: readonly number[], people: People): YearModel {
  const near = closeness(land.communes);
  const waterOdds = oddsOf('water', land, hardship, { hardship: 0.7, surface: 0.4, scatter: 0.6 }).map(
    (odds, index) => odds - 1.6 * near.karst(land.hamlets[index]?.place ?? [0, 0]),
  );
  const rural = land.hamlets.map(({ commune }) => commune.rural);
  const water = (year: SampleYear) => {
    const residents = people.residents(year);
    const groups = [
      { of: residents.map((count, index) => (rural[index] ? count : 0)), share: ruralWater[year] },
      { of: residents.map((count, index) => (rural[index] ? 0 : count)), share: townWater },
    ];
    const [country, town] = groups.map(({ of, share }) =>
      fitCounts(of, waterOdds, Math.round(share * sum(of))),
    );
    return residents.map((_, index) => (country?.[index] ?? 0) + (town?.[index] ?? 0));
  };
  // The State pays the card in the difficult areas, so cover is lower where people have to buy it.
  const insurance = sharesOverTime(
    people.residents,
    oddsOf('insurance', land, hardship, { hardship: -0.35, surface: 0.3, scatter: 0.6 }),
    insured,
  );
  const toStation = kmToHealthStation(land);
  const toSchool = kmToSchool(land);
  return (year) => ({
    hygienicWaterResidents: water(year),
    insuredResidents: insurance(year),
    kmToHealthStation: toStation,
    kmToSchool: toSchool,
  });
}

/** Every commune has a station at its centre; the nearest may be a neighbour's. */
function kmToHealthStation(land: Land): readonly number[] {
  return land.hamlets.map(({ place, commune, kmToCommuneCentre }) => {
    const others = land.communes.filter((other) => other !== commune).map((other) => other.place);
    const nearest = Math.min(...others.map((other) => kmBetween(place, other)));
    return Math.round(Math.min(kmToCommuneCentre, nearest * 1.6) * 10) / 10;
  });
}

/** Primary schools have branches, so the way is shorter than to the centre, but not in every hamlet. */
function kmToSchool(land: Land): readonly number[] {
  const noise = normals('school', land.hamlets.length);
  return land.hamlets.map(({ kmToCommuneCentre }, index) => {
    const share = Math.min(1, Math.max(0.08, 0.42 + 0.22 * (noise[index] ?? 0)));
    return Math.max(0.1, Math.round(kmToCommuneCentre * share * 10) / 10);
  });
}
