import type { CoordinateSystem, DatumId } from './CoordinateSystem.ts';
import { datums } from './datums.ts';
import { projectionDefinition, type Projection } from './projectionDefinition.ts';
import { provincialZones } from './provincialZones.ts';

function published(
  epsg: number,
  datum: Exclude<DatumId, 'other'>,
  projection: Projection,
  vi: string,
  en = vi,
): CoordinateSystem {
  const { proj4, accuracy, source } = datums[datum];
  return {
    id: `EPSG:${String(epsg)}`,
    epsg,
    name: { vi, en },
    datum,
    unit: projection.method === 'degrees' ? 'degree' : 'metre',
    proj4: projectionDefinition(projection, proj4),
    accuracy,
    source: datum === 'wgs84' ? `EPSG:${String(epsg)}` : `EPSG:${String(epsg)}; ${source}`,
  };
}

const transverse = (meridian: number, scale: number, easting = 500_000): Projection => ({
  method: 'transverse-mercator',
  meridian,
  latitude: 0,
  scale,
  easting,
  northing: 0,
});

const zones = provincialZones.map(({ epsg, meridian: [degrees, minutes] }) => {
  const meridian = `${String(degrees)}°${String(minutes).padStart(2, '0')}′`;
  return published(
    epsg,
    'vn2000',
    transverse(degrees + minutes / 60, 0.9999),
    `VN-2000, múi 3°, kinh tuyến trục ${meridian}`,
    `VN-2000, 3° zone, central meridian ${meridian}`,
  );
});

/** Degrees of WGS 84, in which everything is drawn. */
export const wgs84 = published(4326, 'wgs84', { method: 'degrees' }, 'WGS 84, kinh vĩ độ', 'WGS 84, degrees');

/**
 * The published systems met in the offices of Vietnam, the likelier ones first: where two fall on the
 * province equally well, this order decides which is offered first. The 6° zones of VN-2000 are the UTM
 * zones. HN-72, its predecessor, is not here: see `isHanoi1972`.
 */
export const coordinateSystems: readonly CoordinateSystem[] = [
  wgs84,
  published(4756, 'vn2000', { method: 'degrees' }, 'VN-2000, kinh vĩ độ', 'VN-2000, degrees'),
  ...zones,
  published(3405, 'vn2000', transverse(105, 0.9996), 'VN-2000, múi 6°, UTM 48N', 'VN-2000, UTM zone 48N'),
  published(3406, 'vn2000', transverse(111, 0.9996), 'VN-2000, múi 6°, UTM 49N', 'VN-2000, UTM zone 49N'),
  published(32648, 'wgs84', transverse(105, 0.9996), 'WGS 84, UTM 48N', 'WGS 84, UTM zone 48N'),
  published(32649, 'wgs84', transverse(111, 0.9996), 'WGS 84, UTM 49N', 'WGS 84, UTM zone 49N'),
  published(3857, 'wgs84', { method: 'web-mercator' }, 'Web Mercator (bản đồ mạng)', 'Web Mercator'),
];
