import type { FeatureCollection } from 'geojson';
import type { MapTable } from '../../domain/layer/MapTable.ts';

/** A map as GeoJSON (RFC 7946). What its fields hold, and the notes, stand beside the features, where readers that look for features alone pass them over. */
export function writeGeojson({ name, fields, features, notes }: MapTable): Uint8Array<ArrayBuffer> {
  const collection: FeatureCollection & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name,
    notes,
    fields: Object.fromEntries(fields.map((field) => [field.name, field.about])),
    features: features.flatMap(({ geometry, values }) =>
      geometry === null
        ? []
        : [
            {
              type: 'Feature',
              geometry,
              properties: Object.fromEntries(fields.map((field, at) => [field.name, values[at] ?? null])),
            },
          ],
    ),
  };
  return new TextEncoder().encode(JSON.stringify(collection));
}
