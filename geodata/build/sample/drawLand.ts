import type { Commune2021Entry, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { toPlane } from '../boundaries/projection.ts';
import { kmBetween, type Land, type SampleCommune } from './Land.ts';
import { normals } from './random.ts';

/** Mountain roads are about half as long again as the straight line. */
const winding = 1.5;

/** The land of the sample: hamlets and communes where the schematic boundaries set them, so that figures and map agree. */
export function drawLand(entries: readonly Commune2021Entry[], drawn: HamletsFile): Land {
  const communes = entries.map((commune): SampleCommune => ({
    ...commune,
    place: toPlane(commune.position),
    rural: commune.kind === 'xã',
  }));
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const detour = normals('detour', drawn.code.length);
  const hamlets = drawn.code.map((code, index) => {
    const commune = byCode.get(drawn.commune2021[index] ?? '');
    const [longitude, latitude] = [drawn.lon[index], drawn.lat[index]];
    if (!commune || longitude === undefined || latitude === undefined)
      throw new Error(`hamlet ${code} has no commune or no place`);
    const place = toPlane([longitude, latitude]);
    const km = kmBetween(place, commune.place) * winding * Math.exp(0.15 * (detour[index] ?? 0));
    return { code, commune, place, kmToCommuneCentre: Math.max(0.2, Math.round(km * 10) / 10) };
  });
  return { communes, hamlets };
}
