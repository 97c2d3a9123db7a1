import { areasOf } from '../driver/areasKnown.ts';
import type { MadeFile } from '../driver/FilesIn.ts';

/** The units that the made boundary file forgets. */
export const forgotten = ['01324', '01273'];

/**
 * A made boundary file: a square around the seat of each of the 56 units, under property names of its own
 * and in another spelling, without two of them and with one nobody knows.
 */
export function squares(name = 'ranh-gioi.geojson'): MadeFile {
  const known = areasOf('commune2025')
    .filter(({ area }) => !forgotten.includes(area.code))
    .map(({ area }) => square(area.name.replace('oà', 'òa').replace('uỷ', 'ủy'), area.position ?? [0, 0]));
  const features = [...known, square('Vùng Lạ', [106.9, 22.3])];
  return { name, content: JSON.stringify({ type: 'FeatureCollection', features }) };
}

function square(unit: string, [longitude = 0, latitude = 0]: readonly number[]) {
  const half = 0.03;
  const [west, east, south, north] = [longitude - half, longitude + half, latitude - half, latitude + half];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { TEN_DVHC: unit, CAP: 'Xã' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
