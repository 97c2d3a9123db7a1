import { fold } from '../../../src/domain/area/fold.ts';
import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';

/**
 * Finds the commune of 2021 that a report names by district and commune. Spellings vary (tone placement,
 * `(TT)` for thị trấn), so folded names are compared, within the district only, since names repeat.
 * Null where no commune is named; an unknown or ambiguous name throws, so that it is looked at by a person.
 */
export function communeMatcher(areas: AreasFile): (district: string, commune: string) => string | null {
  return (district, commune) => {
    if (commune === '') return null;
    const code = districtCode(areas, district);
    const wanted = fold(commune.replace(/\(.*\)/u, ''));
    const found = areas.communes2021.filter(
      (entry) => entry.district === code && fold(entry.name) === wanted,
    );
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${commune}, ${district}: ${found.length} communes`);
    return only.code;
  };
}

/** The code of a district of 2021 by its name, with or without its kind. */
export function districtCode(areas: AreasFile, name: string): string {
  const wanted = fold(name);
  const found = areas.districts.find((entry) =>
    [fold(entry.name), fold(`${entry.kind} ${entry.name}`)].includes(wanted),
  );
  if (!found) throw new Error(`no district ${name}`);
  return found.code;
}
