import type { RegionClass } from '../../../src/domain/area/AreasFile.ts';
import type { Land } from './Land.ts';
import { published } from './published.ts';

/** Recognised in 2019 by name (khcncaobang.gov.vn, item 2891) and still there after the merging of 2020. */
const recognisedByName = ['01417', '01639', '01693', '01696', '01819'];

export interface CommuneStanding {
  readonly region: RegionClass;
  readonly newRural: boolean;
}

/**
 * The class each commune of the sample has to come out with in 2021, by code order. 53 are published. Wards and
 * towns cannot be new-rural, and 8 wards + 4 towns of region I + 17 new-rural communes make just the 29 of
 * region I; so the new-rural ones are those named, the rural ones published as region I, and the least hard of
 * the rest, of which Thạch An has two (12 of its 14 are region III). The two of region II that are not named
 * are the least hard of what is then left.
 * @throws if the counts of Decision 861 (126 / 6 / 29) are not met
 */
export function assumedClasses(land: Land, hardship: readonly number[]): readonly CommuneStanding[] {
  const thachAn = published.thachAn.district;
  const ranked = land.communes
    .map((commune, index) => ({ commune, hardship: hardship[index] ?? 0 }))
    .sort((a, b) => a.hardship - b.hardship)
    .map(({ commune }) => commune);
  const open = ranked.filter(({ region2021 }) => region2021 === null);

  const newRural = new Set(recognisedByName);
  for (const { code, rural, region2021 } of ranked) if (rural && region2021 === 'I') newRural.add(code);
  const secondOfThachAn = open.find(
    ({ code, rural, district }) => rural && district === thachAn && !newRural.has(code),
  );
  if (secondOfThachAn) newRural.add(secondOfThachAn.code);
  for (const { code, rural, district } of open) {
    if (newRural.size === published.newRural2020.recognised) break;
    if (rural && district !== thachAn) newRural.add(code);
  }

  const regionII = open
    .filter(({ code, kind, district }) => kind !== 'phường' && district !== thachAn && !newRural.has(code))
    .slice(0, 2)
    .map(({ code }) => code);
  const standings = land.communes.map(({ code, kind, region2021 }): CommuneStanding => {
    if (newRural.has(code)) return { region: 'I', newRural: true };
    if (region2021 !== null) return { region: region2021, newRural: false };
    if (kind === 'phường') return { region: 'I', newRural: false };
    return { region: regionII.includes(code) ? 'II' : 'III', newRural: false };
  });
  const counted = (region: RegionClass) => standings.filter((standing) => standing.region === region).length;
  if (counted('III') !== 126 || counted('II') !== 6 || counted('I') !== 29)
    throw new Error(`regions are ${counted('III')} / ${counted('II')} / ${counted('I')}`);
  return standings;
}
