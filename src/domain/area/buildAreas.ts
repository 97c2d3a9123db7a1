import type { Area, AreaKey } from './Area.ts';
import { areaSet, type AreaSets } from './AreaSet.ts';
import type { AreasFile, HamletsFile } from './AreasFile.ts';

/**
 * The five sets of areas from the two embedded files. Hamlets come in a file of their own, loaded later;
 * until then their set is empty. Every area knows all areas above it, so that figures can be summed
 * without geometry.
 *
 * @throws when a unit names a parent that is not there: the files are ours, so that is our own mistake.
 */
export function buildAreas(file: AreasFile, hamlets: HamletsFile | null): AreaSets {
  const province: AreaKey = `province:${file.province.code}`;
  const districts = file.districts.map((entry): Area => {
    return { ...common('district', entry), position: null, within: { province } };
  });
  const communes2025 = file.communes2025.map((entry): Area => {
    const area: Area = { ...common('commune2025', entry), position: entry.position, within: { province } };
    return entry.seat === '' ? { ...area, seatUnknown: true } : area;
  });
  const known = new Set([...districts, ...communes2025].map((area) => area.key));
  const communes2021 = file.communes2021.map((entry): Area => {
    const district: AreaKey = `district:${entry.district}`;
    const commune2025: AreaKey = `commune2025:${entry.commune2025}`;
    if (!known.has(district)) throw new Error(`commune ${entry.code}: no ${district}`);
    if (!known.has(commune2025)) throw new Error(`commune ${entry.code}: no ${commune2025}`);
    return {
      ...common('commune2021', entry),
      position: entry.position,
      within: { province, district, commune2025 },
    };
  });
  return {
    province: areaSet('province', [
      { ...common('province', file.province), position: file.province.position, within: {} },
    ]),
    district: areaSet('district', districts),
    commune2021: areaSet('commune2021', communes2021),
    commune2025: areaSet('commune2025', communes2025),
    hamlet: areaSet('hamlet', hamlets === null ? [] : hamletAreas(hamlets, communes2021)),
  };
}

function hamletAreas(hamlets: HamletsFile, communes2021: readonly Area[]): Area[] {
  const communes = new Map(communes2021.map((commune) => [commune.code, commune]));
  return hamlets.code.map((code, index): Area => {
    const commune = communes.get(hamlets.commune2021[index] ?? '');
    const [lon, lat, number] = [hamlets.lon[index], hamlets.lat[index], hamlets.number[index]];
    if (!commune) throw new Error(`hamlet ${code}: no commune ${hamlets.commune2021[index] ?? ''}`);
    if (lon === undefined || lat === undefined || number === undefined) {
      throw new Error(`hamlet ${code}: columns of unequal length`);
    }
    return {
      key: `hamlet:${code}`,
      set: 'hamlet',
      code,
      name: `mẫu ${number}`,
      kind: commune.kind === 'xã' ? 'xóm' : 'tổ dân phố',
      sample: true,
      position: [lon, lat],
      within: { ...commune.within, commune2021: commune.key },
    };
  });
}

function common(set: Exclude<Area['set'], 'hamlet'>, entry: Pick<Area, 'code' | 'name' | 'kind'>) {
  const key: AreaKey = `${set}:${entry.code}`;
  return { key, set, code: entry.code, name: entry.name, kind: entry.kind, sample: false };
}
