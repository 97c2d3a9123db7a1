import type { CoordinateSystem } from './CoordinateSystem.ts';
import { provincialZones } from './provincialZones.ts';
import { systemByCode } from './systemByCode.ts';
import { zoneOfProvince } from './zoneOfProvince.ts';

/**
 * The system in metres in which a map of a place is true to scale: the 3° zone of VN-2000 in which its province measures its land, else the zone
 * whose meridian is nearest. Within 1.5° of the meridian lengths are true to 0.03 % (transverse Mercator, scale 0.9999 in the middle).
 *
 * @param longitude of the middle of the place, in degrees
 */
export function planeFor(province: string, longitude: number): CoordinateSystem {
  const away = ([degrees, minutes]: readonly [number, number]) =>
    Math.abs(longitude - degrees - minutes / 60);
  const [nearest] = provincialZones.toSorted((one, other) => away(one.meridian) - away(other.meridian));
  const code = zoneOfProvince(province) ?? nearest?.epsg ?? NaN;
  const system = systemByCode(code);
  if (system === undefined) throw new Error(`Zone ${String(code)} is in no list of systems`);
  return system;
}
