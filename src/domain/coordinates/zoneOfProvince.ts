import { fold } from '../area/fold.ts';
import { provincialZones } from './provincialZones.ts';

/**
 * The EPSG code of the 3° zone in which a province measures its land: 9210 for Cao Bằng. `null` for a name
 * that the register does not list; a province merged in 2025 is found by the name it kept.
 *
 * @param name with or without its kind ("tỉnh Cao Bằng", "Thành phố Hồ Chí Minh")
 */
export function zoneOfProvince(name: string): number | null {
  const bare = (text: string) => fold(text).replace(/^(tinh|thanh pho|tp) /, '');
  const wanted = bare(name);
  return (
    provincialZones.find(({ provinces }) => provinces.some((each) => bare(each) === wanted))?.epsg ?? null
  );
}
