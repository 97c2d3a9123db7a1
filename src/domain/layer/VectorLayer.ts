import type { Geometry } from 'geojson';

export interface VectorFeature {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Properties that are texts or numbers, as text, NFC. */
  readonly properties: Readonly<Record<string, string>>;
  /** In the coordinates of the file, not trusted; `null` where the file has none. */
  readonly geometry: Geometry | null;
}

/**
 * What a file says about its coordinates. `format`: nothing, but its format allows WGS 84 degrees only
 * (GeoJSON, KML), which its numbers may still contradict.
 */
export type DeclaredCoordinates =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'format' }
  | { readonly kind: 'epsg'; readonly code: number }
  | { readonly kind: 'wkt'; readonly text: string };

/** One layer of a map file as it was read: shapes of any kind, not yet placed on the earth nor judged. */
export interface VectorLayer {
  readonly fileName: string;
  /** Name of the layer in its file; the file's name where the format has no layers. */
  readonly name: string;
  readonly features: readonly VectorFeature[];
  readonly declared: DeclaredCoordinates;
}
