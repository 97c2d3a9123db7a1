import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';

/** A geometry of GEOS: where it lies in its memory. Freed by `forget`. */
export type GeosShape = number;

type Geometries = Awaited<ReturnType<typeof initGeosJs>>;

/** The few operations of GEOS (C++, as WebAssembly) that exposure needs, in planar degrees. An independent engine to compare with. */
export class Geos {
  readonly #geos: Geometries;
  readonly #number: number;

  private constructor(geos: Geometries) {
    this.#geos = geos;
    this.#number = geos.Module._malloc(8);
  }

  static async start(): Promise<Geos> {
    return new Geos(await initGeosJs());
  }

  shape(geometry: Geometry): GeosShape {
    return geojsonToGeosGeom(geometry, this.#geos);
  }

  geometry(shape: GeosShape): Polygon | MultiPolygon | null {
    const found = geosGeomToGeojson(shape, this.#geos) as Geometry;
    return found.type === 'Polygon' || found.type === 'MultiPolygon' ? found : null;
  }

  intersection(one: GeosShape, other: GeosShape): GeosShape {
    return this.#geos.GEOSIntersection(one, other);
  }

  union(one: GeosShape, other: GeosShape): GeosShape {
    return this.#geos.GEOSUnion(one, other);
  }

  /** In square degrees. */
  area(shape: GeosShape): number {
    this.#geos.GEOSArea(shape, this.#number);
    return this.#geos.Module.getValue(this.#number, 'double');
  }

  forget(shape: GeosShape): void {
    this.#geos.GEOSGeom_destroy(shape);
  }
}
