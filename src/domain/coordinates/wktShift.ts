import { firstNode } from './firstNode.ts';
import type { WktNode } from './WktNode.ts';

/**
 * The shift to WGS 84 that a well-known text brings, as proj4 wants it: three metres, or seven numbers in the
 * position-vector form (metres, seconds, parts per million). Empty where it brings none.
 *
 * It stands as TOWGS84 (WKT1), in a bound system (WKT2), or only in the datum's name: MapInfo's own datums are
 * called "MIF 9999,28,-191.9,...", and a custom system of QGIS becomes "Unknown based on WGS84 ellipsoid using
 * towgs84=-191.9,...", which Esri's .prj turns into "..._towgs84_-191_9_...".
 *
 * @param datum its name in the text
 */
export function wktShift(root: WktNode, datum: string): readonly number[] {
  const written = firstNode(root, ['TOWGS84'])?.values;
  const shift = written === undefined ? (boundShift(root) ?? namedShift(datum)) : written.map(Number);
  const numbers = shift.slice(0, 7);
  if (numbers.length < 3 || !numbers.every(Number.isFinite)) return [];
  return numbers.length < 7 ? numbers.slice(0, 3) : numbers;
}

function boundShift(root: WktNode): readonly number[] | null {
  const bound = firstNode(root, ['ABRIDGEDTRANSFORMATION']);
  if (bound === null) return null;
  const numbers = bound.children
    .filter(({ keyword }) => keyword === 'PARAMETER')
    .map(({ values }) => Number(values[1]));
  const method = firstNode(bound, ['METHOD'])?.values[0] ?? '';
  const turn = /coordinate frame/i.test(method) ? -1 : 1;
  return numbers.map((value, index) => {
    if (index < 3) return value;
    // Here the scale is a factor near 1, not its parts per million.
    return index < 6 ? value * turn : Math.abs(value - 1) < 0.01 ? (value - 1) * 1e6 : value;
  });
}

function namedShift(datum: string): readonly number[] {
  const [, mapInfo, list = ''] = /(MIF[ _]9999[,_]\d+[,_]|towgs84[=_])(.+)$/i.exec(datum) ?? [];
  const decimals = list.includes(',')
    ? list.split(',')
    : [...list.matchAll(/(-?\d+)_(\d+)/g)].map(([, whole = '', rest = '']) => `${whole}.${rest}`);
  const numbers = decimals.map(Number);
  const turns = mapInfo?.toUpperCase().startsWith('MIF') === true;
  return turns ? numbers.map((value, index) => (index < 3 ? value : -value)) : numbers;
}
