import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { GeoJSON } from 'geojson';

/**
 * The GeoJSON sources of one map. A source that is given the object it already shows is left alone: sending
 * 1,462 hamlets to MapLibre again costs a hundred times what repainting them costs.
 */
export class Sources {
  readonly #map: MapLibre;
  readonly #shown = new Map<string, unknown>();

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** Returns whether the source was new or now shows something else. */
  put(id: string, data: object): boolean {
    if (this.#shown.get(id) === data) return false;
    this.#shown.set(id, data);
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (source) void source.setData(data as GeoJSON);
    else this.#map.addSource(id, { type: 'geojson', data: data as GeoJSON, tolerance: 0.2 });
    return true;
  }
}
