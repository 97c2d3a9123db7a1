/** A projection with its parameters: degrees, and metres for the offsets. */
export type Projection =
  | { readonly method: 'degrees' }
  | {
      readonly method: 'transverse-mercator';
      readonly meridian: number;
      readonly latitude: number;
      readonly scale: number;
      readonly easting: number;
      readonly northing: number;
    }
  | {
      readonly method: 'lambert-conic';
      readonly meridian: number;
      readonly latitude: number;
      readonly parallels: readonly [number, number];
      readonly easting: number;
      readonly northing: number;
    }
  | { readonly method: 'web-mercator' };

/**
 * A projection on a datum as proj4 reads it. One projection always gives the same text, so that a definition
 * found in a file is recognised as a published one by comparing texts; a tenth of a nanodegree is rounding.
 *
 * @param datum ellipsoid and shift, as in `datums`
 * @param unit metres in one unit of the coordinates
 */
export function projectionDefinition(projection: Projection, datum: string, unit = 1): string {
  if (projection.method === 'degrees') return `+proj=longlat ${datum} +no_defs`;
  // The sphere of EPSG:3857 is no datum: degrees of WGS 84 enter as they are, hence the null grid.
  if (projection.method === 'web-mercator')
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';
  const { meridian, latitude, easting, northing } = projection;
  const middle =
    projection.method === 'transverse-mercator'
      ? `+proj=tmerc +lat_0=${written(latitude)} +lon_0=${written(meridian)} +k=${written(projection.scale)}`
      : `+proj=lcc +lat_0=${written(latitude)} +lon_0=${written(meridian)} +lat_1=${written(projection.parallels[0])} +lat_2=${written(projection.parallels[1])}`;
  const measure = unit === 1 ? '+units=m' : `+to_meter=${String(unit)}`;
  return `${middle} +x_0=${written(easting)} +y_0=${written(northing)} ${datum} ${measure} +no_defs`;
}

const written = (value: number) => String(Math.round(value * 1e10) / 1e10);
