import type { Map as MapLibre } from 'maplibre-gl';
import { areaSetIds, type AreaSetId } from '../domain/area/Area.ts';
import { addLayer, setShown } from './addLayer.ts';
import { changedUnits, colourOf, type Painted } from './classColours.ts';
import type { MapGeometry } from './MapGeometry.ts';
import type { Sources } from './Sources.ts';

/**
 * The painted areas, one source and one layer for each set. Class and colour of a unit lie in its feature
 * state and the paint expression never changes: neither a new class, nor a new palette, nor the dark theme
 * makes MapLibre build its tiles again.
 */
export class AreaFills {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  readonly #painted = new Map<AreaSetId, Painted>();
  #shown: AreaSetId | null = null;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  /** The set that is painted. What was shown before stays until the new one has loaded, so nothing flickers. */
  show(set: AreaSetId, geometry: MapGeometry): void {
    const source = `area:${set}` as const;
    this.#shown = set;
    if (this.#sources.put(source, geometry.areas[set])) {
      this.#map.removeFeatureState({ source });
      this.#painted.delete(set);
    }
    addLayer(this.#map, {
      id: source,
      type: 'fill',
      source,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'colour'], 'rgba(0, 0, 0, 0)'],
        'fill-antialias': false,
      },
    });
    setShown(this.#map, source, true);
  }

  /** Sets only the states that changed. */
  paint(set: AreaSetId, now: Painted): void {
    const source = `area:${set}`;
    for (const unit of changedUnits(this.#painted.get(set) ?? null, now)) {
      const number = now.classes[unit] ?? 0;
      this.#map.setFeatureState(
        { source, id: unit },
        { class: number, colour: colourOf(number, now.palette, now.ink) },
      );
    }
    this.#painted.set(set, now);
  }

  /** Takes the sets away that were only standing in until the painted one had loaded. */
  hideOthers(): void {
    if (this.#shown === null || !this.#map.isSourceLoaded(`area:${this.#shown}`)) return;
    for (const set of areaSetIds) if (set !== this.#shown) setShown(this.#map, `area:${set}`, false);
  }
}
