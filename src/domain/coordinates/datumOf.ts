import type { DatumId } from './CoordinateSystem.ts';
import { datums } from './datums.ts';

/** What a text says about its datum. */
export interface WrittenDatum {
  /** Of the datum, the degrees and the projected system, in the order in which they were found. */
  readonly names: readonly string[];
  /** Shift to WGS 84 for proj4 (3 or 7 numbers, position-vector form); empty where the text has none. */
  readonly shift: readonly number[];
  /** Ellipsoid: half axis in metres and inverse flattening; `null` where the text has none. */
  readonly ellipsoid: readonly [number, number] | null;
}

export interface ReadDatum {
  readonly datum: DatumId;
  /** For proj4. */
  readonly proj4: string;
}

const nationalShift = [-191.9, -39.3, -111.45];
const compact = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The datums a text can mean, the likeliest first; more than one where it contradicts itself ("VN2000" on
 * D_WGS_1984, as hand-made .prj files say) or says nothing but the ellipsoid, which WGS 84 and VN-2000 share:
 * the two lie 190 m apart, and no map shows which is right. Empty where the text names no datum at all.
 */
export function datumOf({ names, shift, ellipsoid }: WrittenDatum): readonly ReadDatum[] {
  const words = names.map(compact);
  const said = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const vn2000: ReadDatum = { datum: 'vn2000', proj4: datums.vn2000.proj4 };
  const earth: ReadDatum = { datum: 'wgs84', proj4: datums.wgs84.proj4 };
  // The three offsets of the national transformation, rounded or not; the rotations are often written with the wrong sign.
  const national =
    shift.length >= 3 && nationalShift.every((value, axis) => Math.abs((shift[axis] ?? 0) - value) < 2);
  if (national) return [vn2000];
  const named = said(/vn2000|vietnam2000/);
  const global = said(/^d?wgs(19)?84|worldgeodeticsystem1984|^gcswgs(19)?84/);
  if (named) return global && shift.length === 0 ? [vn2000, earth] : [vn2000];
  if (global) return [earth];
  if (ellipsoid === null) return [];
  const [axis, flattening] = ellipsoid;
  if (shift.some((value) => value !== 0)) {
    const figure =
      flattening === 0
        ? `+a=${String(axis)} +b=${String(axis)}`
        : `+a=${String(axis)} +rf=${String(flattening)}`;
    return [{ datum: 'other', proj4: `${figure} +towgs84=${shift.join(',')}` }];
  }
  return Math.abs(axis - 6_378_137) < 1 && Math.abs(flattening - 298.257) < 0.01 ? [vn2000, earth] : [];
}
