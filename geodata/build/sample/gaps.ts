import type { Column } from '../../../src/domain/indicator/Cell.ts';
import { kmBetween, type Land, type SampleCommune } from './Land.ts';
import { random } from './random.ts';
import type { SampleYear } from './sampleYears.ts';

/** Which columns went unreported in a year; never one that a published figure is met with. */
const unreported: Readonly<Partial<Record<SampleYear, readonly string[]>>> = {
  2022: ['incomeMillionDong', 'minorityAdultsLiterate', 'mobileHouseholds'],
  2023: ['allYearRoad', 'artTroupe', 'mobileHouseholds'],
  2024: ['gridHouseholds', 'allYearRoad', 'kmToSchool', 'poorMinority'],
  2025: ['artTroupe', 'kmToSchool', 'minorityAdultsLiterate', 'poorMinority'],
};
const shareOfHamlets = 0.4;

/**
 * Real returns have holes: in 2022-2025 some hamlets of six communes, three in each of two districts, did not report
 * some columns. The communes are chosen around the 15-20 % of poor where Decision 33/2020 asks for more than
 * the poor rate, so that "cannot be assessed" occurs.
 * @param columns by name, complete
 * @returns the same columns with `not-reported` in the holes
 */
export function withGaps(
  land: Land,
  year: SampleYear,
  columns: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, Column>> {
  const names = unreported[year];
  if (!names) return columns;
  const silentCommunes = communesWithHoles(land, year, columns);
  const next = random(`holes ${year}`);
  const silent = land.hamlets.map(({ commune }) => silentCommunes.has(commune) && next() < shareOfHamlets);
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      names.includes(name) ? column.map((value, index) => (silent[index] ? 'not-reported' : value)) : column,
    ]),
  );
}

function communesWithHoles(
  land: Land,
  year: SampleYear,
  columns: Readonly<Record<string, readonly number[]>>,
): ReadonlySet<SampleCommune> {
  const next = random(`communes with holes ${year}`);
  const between15And20 = land.communes.filter((commune) => {
    const rate = rateOf(land, commune, columns);
    return commune.rural && rate >= 0.155 && rate < 0.195;
  });
  const order = between15And20
    .map((commune) => ({ commune, draw: next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ commune }) => commune);
  const first = order[0];
  const second = order.find(({ district }) => district !== first?.district);
  return new Set(
    [first, second].flatMap((centre) =>
      centre === undefined
        ? []
        : land.communes
            .filter(({ district }) => district === centre.district)
            .sort((a, b) => kmBetween(a.place, centre.place) - kmBetween(b.place, centre.place))
            .slice(0, 3),
    ),
  );
}

function rateOf(
  land: Land,
  commune: SampleCommune,
  columns: Readonly<Record<string, readonly number[]>>,
): number {
  let poor = 0;
  let households = 0;
  land.hamlets.forEach((hamlet, index) => {
    if (hamlet.commune !== commune) return;
    poor += columns['poor']?.[index] ?? 0;
    households += columns['households']?.[index] ?? 0;
  });
  return poor / households;
}
