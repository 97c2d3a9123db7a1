import type { AreaKey } from './Area.ts';
import type { AreasFile, RegionClass } from './AreasFile.ts';

/**
 * The region class an authority published, by unit: for communes of 2021 that of 2021-2025 (Decision
 * 861/QĐ-TTg, of which 53 could be read), for the 56 of 2025 that of 2026-2030 (Decision 2230/QĐ-UBND).
 */
export function officialRegions(file: AreasFile): ReadonlyMap<AreaKey, RegionClass> {
  const found = new Map<AreaKey, RegionClass>();
  for (const { code, region2021 } of file.communes2021)
    if (region2021 !== null) found.set(`commune2021:${code}`, region2021);
  for (const { code, region2026 } of file.communes2025)
    if (region2026 !== null) found.set(`commune2025:${code}`, region2026);
  return found;
}
