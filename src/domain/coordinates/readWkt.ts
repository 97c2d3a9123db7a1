import { datumOf, type ReadDatum } from './datumOf.ts';
import { firstNode } from './firstNode.ts';
import { parseWkt } from './parseWkt.ts';
import type { Projection } from './projectionDefinition.ts';
import type { WktNode } from './WktNode.ts';
import { wktProjection } from './wktProjection.ts';
import { wktShift } from './wktShift.ts';

/** What a well-known text says. */
export interface ReadWkt {
  readonly name: string;
  /** Of the system as a whole; `null` where none is written. */
  readonly epsg: number | null;
  /** `null` for a projection that only proj4 may know. */
  readonly projection: Projection | null;
  /** Metres in one unit of the coordinates. */
  readonly unit: number;
  /** The likeliest first; see `datumOf`. */
  readonly datums: readonly ReadDatum[];
}

const projected = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const geographic = [
  'GEOGCS',
  'GEOGCRS',
  'GEODCRS',
  'GEODETICCRS',
  'GEOGRAPHICCRS',
  'BASEGEOGCRS',
  'BASEGEODCRS',
];
const frames = ['DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE'];

/** Reads a text of a coordinate system, whole or of a compound; `null` where it is none. Never throws. */
export function readWkt(text: string): ReadWkt | null {
  const root = parseWkt(text);
  const crs = root === null ? null : (firstNode(root, projected) ?? firstNode(root, geographic));
  if (root === null || crs === null) return null;
  const base = firstNode(crs, geographic) ?? crs;
  const frame = firstNode(base, frames);
  const names = [frame, base, crs].flatMap((node) => node?.values[0] ?? []);
  const sphere = firstNode(base, ['SPHEROID', 'ELLIPSOID']);
  const axes = sphere?.values.slice(1, 3).map(Number) ?? [];
  const [axis, flattening] = axes;
  const ellipsoid = axis === undefined || flattening === undefined ? null : ([axis, flattening] as const);
  const unit = projected.includes(crs.keyword) ? unitOf(crs) : 1;
  return {
    name: crs.values[0] ?? '',
    epsg: codeOf(crs),
    projection: projected.includes(crs.keyword) ? wktProjection(crs, unit) : { method: 'degrees' },
    unit,
    datums: datumOf({ names, shift: wktShift(root, frame?.values[0] ?? ''), ellipsoid }),
  };
}

/** WKT1 gives the unit once, WKT2 for all axes or for each. */
function unitOf(crs: WktNode): number {
  const own = crs.children.find(({ keyword }) => keyword === 'UNIT' || keyword === 'LENGTHUNIT');
  const axis = crs.children.find(({ keyword }) => keyword === 'AXIS');
  const node = own ?? (axis === undefined ? null : firstNode(axis, ['LENGTHUNIT', 'UNIT']));
  const metres = Number(node?.values[1] ?? 1);
  return metres > 0 && Number.isFinite(metres) ? metres : 1;
}

function codeOf(crs: WktNode): number | null {
  const id = crs.children.find(({ keyword }) => keyword === 'AUTHORITY' || keyword === 'ID');
  const code = Number(id?.values[1]);
  return id?.values[0]?.toUpperCase() === 'EPSG' && Number.isInteger(code) ? code : null;
}
