import { datumOf, type ReadDatum } from './datumOf.ts';
import { firstNode } from './firstNode.ts';
import { parseWkt } from './parseWkt.ts';
import type { Projection } from './projectionDefinition.ts';
import type { WktNode } from './WktNode.ts';
import { wktProjection } from './wktProjection.ts';

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
  const measure = crs.children.find(({ keyword }) => keyword === 'UNIT' || keyword === 'LENGTHUNIT');
  const system = firstNode({ ...crs, children: crs.children.filter(({ keyword }) => keyword === 'AXIS') }, [
    'LENGTHUNIT',
  ]);
  const unit = projected.includes(crs.keyword) ? Number((measure ?? system)?.values[1] ?? 1) : 1;
  return {
    name: crs.values[0] ?? '',
    epsg: codeOf(crs),
    projection: projected.includes(crs.keyword) ? wktProjection(crs) : { method: 'degrees' },
    unit: unit > 0 && Number.isFinite(unit) ? unit : 1,
    datums: datumOf({ names, shift: shiftOf(root, frame), ellipsoid }),
  };
}

function codeOf(crs: WktNode): number | null {
  const id = crs.children.find(({ keyword }) => keyword === 'AUTHORITY' || keyword === 'ID');
  const code = Number(id?.values[1]);
  return id?.values[0]?.toUpperCase() === 'EPSG' && Number.isInteger(code) ? code : null;
}

/**
 * The shift to WGS 84 as WKT1 writes it (TOWGS84), as a bound system of WKT2 does, or as MapInfo puts it into
 * the name of a datum of its own ("MIF 9999,28,-191.9,...").
 */
function shiftOf(root: WktNode, frame: WktNode | null): readonly number[] {
  const mapInfo = /^MIF 9999,(?:\d+),(.+)$/i.exec(frame?.values[0] ?? '');
  const bound = firstNode(root, ['ABRIDGEDTRANSFORMATION']);
  const written =
    firstNode(root, ['TOWGS84'])?.values ??
    mapInfo?.[1]?.split(',') ??
    bound?.children.filter(({ keyword }) => keyword === 'PARAMETER').map(({ values }) => values[1] ?? '');
  const numbers = (written ?? []).slice(0, 7).map(Number);
  if (numbers.length < 3 || !numbers.every(Number.isFinite)) return [];
  const method = bound === null ? '' : (firstNode(bound, ['METHOD'])?.values[0] ?? '');
  if (!/coordinate frame/i.test(method)) return numbers;
  return numbers.map((value, index) => (index >= 3 && index <= 5 ? -value : value));
}
