import type { Words } from '../indicator/Indicator.ts';

/** The figures of the earth on which coordinates of a Vietnamese office stand. */
export type DatumId = 'wgs84' | 'vn2000' | 'other';

/** How a pair of numbers in a file names a place on the earth: a map projection on a datum, or degrees on it. */
export interface CoordinateSystem {
  /** `EPSG:9210`; one that stands only in its file begins with `declared`. */
  readonly id: string;
  /** Its code in the EPSG register; `null` where it has none. */
  readonly epsg: number | null;
  readonly name: Words;
  readonly datum: DatumId;
  /** What the numbers count. */
  readonly unit: 'degree' | 'metre';
  /** For proj4, easting before northing, with the shift to WGS 84; or the text of the file, which proj4 reads. */
  readonly proj4: string;
  /** How far a place may lie off in WGS 84, in metres, as published for the datum's transformation. */
  readonly accuracy: number;
  /** Where the definition is published. */
  readonly source: string;
}
