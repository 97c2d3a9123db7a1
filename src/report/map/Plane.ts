import type { Geometry, Position } from 'geojson';
import { planeFor } from '../../domain/coordinates/planeFor.ts';
import type { CoordinateSystem } from '../../domain/coordinates/CoordinateSystem.ts';
import { transformer } from '../../domain/coordinates/transformer.ts';
import type { Path } from '../drawing/Drawing.ts';

/** The plane a map is drawn on, in metres east and north, true to scale. Shapes are projected once, however many sheets they stand on. */
export class Plane {
  readonly system: CoordinateSystem;
  readonly #fromWgs84: (longitude: number, latitude: number) => readonly [number, number];
  readonly #known = new WeakMap<Geometry, readonly Path[]>();

  /** @param longitude of the middle of the province */
  constructor(province: string, longitude: number) {
    this.system = planeFor(province, longitude);
    this.#fromWgs84 = transformer(this.system).fromWgs84;
  }

  at([longitude = NaN, latitude = NaN]: readonly number[]): readonly [number, number] {
    return this.#fromWgs84(longitude, latitude);
  }

  /** Every line and ring of a shape. */
  pathsOf(shape: Geometry): readonly Path[] {
    const known = this.#known.get(shape);
    if (known !== undefined) return known;
    const paths = linesOf(shape).map((line) => line.map((position) => this.at(position)));
    this.#known.set(shape, paths);
    return paths;
  }
}

function linesOf(shape: Geometry): readonly (readonly Position[])[] {
  switch (shape.type) {
    case 'Polygon':
    case 'MultiLineString':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
    case 'LineString':
      return [shape.coordinates];
    case 'GeometryCollection':
      return shape.geometries.flatMap(linesOf);
    default:
      return [];
  }
}
