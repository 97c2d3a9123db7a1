import type { DatumId } from './CoordinateSystem.ts';

export interface Datum {
  /** Ellipsoid and shift to WGS 84, for proj4. */
  readonly proj4: string;
  /** Of the shift, in metres, as published. */
  readonly accuracy: number;
  readonly source: string;
}

/**
 * What stands between a datum and WGS 84.
 *
 * The seven parameters of VN-2000 are published for the coordinate-frame convention; proj4 wants the
 * position-vector form, in which the three rotations change sign. Real .prj files often name VN-2000 without
 * any shift, which puts everything some 190 m off: so the shift belongs to the name, not to the file.
 */
export const datums: Readonly<Record<Exclude<DatumId, 'other'>, Datum>> = {
  wgs84: { proj4: '+datum=WGS84', accuracy: 0, source: 'EPSG:6326' },
  vn2000: {
    proj4:
      '+ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278',
    accuracy: 1,
    source: 'EPSG:6960; 05/2007/QĐ-BTNMT',
  },
};
