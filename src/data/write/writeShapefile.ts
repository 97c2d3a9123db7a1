import { zipSync } from 'fflate';
import type { Geometry, Position } from 'geojson';
import { wound } from '../../domain/geometry/wound.ts';
import type { MapTable } from '../../domain/layer/MapTable.ts';
import { writeDbf } from './writeDbf.ts';
import { qgisStyle } from './qgisStyle.ts';
import { wgs84Wkt } from './wgs84Wkt.ts';

/**
 * A map of areas as a zipped shapefile (ESRI, 1998) with its table in UTF-8, its coordinates, a style for QGIS and a text that says what each field holds:
 * their names are cut to ten letters, so they need it.
 */
export function writeShapefile(table: MapTable): Uint8Array<ArrayBuffer> {
  const features = table.features.flatMap(({ geometry, values }) =>
    geometry === null ? [] : [{ rings: ringsOf(geometry), values }],
  );
  const bodies = features.map(({ rings }) => polygonOf(rings));
  const box = boxOf(features.flatMap(({ rings }) => rings.flat()));
  const names = shortNames(table.fields.map(({ name }) => name));
  const utf8 = new TextEncoder();
  const about = table.fields.map((field, at) => `${names[at] ?? ''}\t${field.name}\t${field.about}`);
  const classField = names[table.fields.findIndex(({ name }) => name === table.style.field)] ?? '';
  const file = (ending: string) => `${table.name}.${ending}`;
  const zipped = zipSync(
    {
      [file('shp')]: shpOf(bodies, box),
      [file('shx')]: shxOf(bodies, box),
      [file('dbf')]: writeDbf(
        table.fields.map(({ kind }, at) => ({ name: names[at] ?? '', kind })),
        features.map(({ values }) => values),
      ),
      [file('prj')]: utf8.encode(wgs84Wkt),
      [file('cpg')]: utf8.encode('UTF-8'),
      [file('qml')]: utf8.encode(qgisStyle({ ...table.style, field: classField })),
      [file('txt')]: utf8.encode(`${[...table.notes, '', ...about].join('\r\n')}\r\n`),
    },
    // The same content gives the same bytes.
    { mtime: new Date(1980, 0, 1) },
  );
  return new Uint8Array(zipped);
}

/** Ten letters at most, each another one. */
export function shortNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let short = name.slice(0, 10);
    for (let number = 1; taken.has(short); number += 1) {
      const ending = String(number);
      short = `${name.slice(0, 10 - ending.length)}${ending}`;
    }
    taken.add(short);
    return short;
  });
}

/** Outlines clockwise, holes the other way: the reverse of GeoJSON. */
function ringsOf(geometry: Geometry): readonly (readonly Position[])[] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flatMap((polygon) => wound(polygon).rings.map((ring) => ring.toReversed()));
}

type Box = readonly [number, number, number, number];

function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return positions.length === 0 ? [0, 0, 0, 0] : [west, south, east, north];
}

function polygonOf(rings: readonly (readonly Position[])[]): Uint8Array {
  const points = rings.flat();
  const view = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points.length));
  view.setInt32(0, 5, true);
  boxOf(points).forEach((side, at) => view.setFloat64(4 + 8 * at, side, true));
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, at) => {
    view.setInt32(44 + 4 * at, first, true);
    first += ring.length;
  });
  const start = 44 + 4 * rings.length;
  points.forEach(([x = 0, y = 0], at) => {
    view.setFloat64(start + 16 * at, x, true);
    view.setFloat64(start + 16 * at + 8, y, true);
  });
  return new Uint8Array(view.buffer);
}

function withHeader(bytes: Uint8Array, box: Box): DataView {
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  // Lengths are told in words of 16 bits.
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  box.forEach((side, at) => view.setFloat64(36 + 8 * at, side, true));
  return view;
}

function shpOf(bodies: readonly Uint8Array[], box: Box): Uint8Array {
  const bytes = new Uint8Array(100 + bodies.reduce((sum, body) => sum + 8 + body.length, 0));
  const view = withHeader(bytes, box);
  let at = 100;
  bodies.forEach((body, index) => {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, body.length / 2);
    bytes.set(body, at + 8);
    at += 8 + body.length;
  });
  return bytes;
}

function shxOf(bodies: readonly Uint8Array[], box: Box): Uint8Array {
  const bytes = new Uint8Array(100 + 8 * bodies.length);
  const view = withHeader(bytes, box);
  let at = 100;
  bodies.forEach((body, index) => {
    view.setInt32(100 + 8 * index, at / 2);
    view.setInt32(104 + 8 * index, body.length / 2);
    at += 8 + body.length;
  });
  return bytes;
}
