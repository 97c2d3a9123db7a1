import type { Map as MapLibre } from 'maplibre-gl';
import { addLayer } from './addLayer.ts';
import type { Ink } from './ink.ts';
import type { AreaShape, AreaShapes } from './MapGeometry.ts';
import type { Sources } from './Sources.ts';

const nothing = { type: 'FeatureCollection', features: [] };

/**
 * The outline of the unit under the pointer and of the selected one. Each is a source of a single shape:
 * moving it costs the same at ten units and at ten thousand.
 */
export class Marks {
  readonly #map: MapLibre;
  readonly #sources: Sources;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  show(shapes: AreaShapes, selected: number | null, hovered: number | null, ink: Ink): void {
    this.#sources.put('selected', shapeAt(shapes, selected) ?? nothing);
    this.#sources.put('hovered', shapeAt(shapes, hovered === selected ? null : hovered) ?? nothing);
    this.#outline('hovered', 'hovered', ink.hovered, 2);
    this.#outline('selected-halo', 'selected', ink.halo, 7);
    this.#outline('selected', 'selected', ink.selected, 3.4);
  }

  recolour(ink: Ink): void {
    this.#map.setPaintProperty('hovered', 'line-color', ink.hovered);
    this.#map.setPaintProperty('selected-halo', 'line-color', ink.halo);
    this.#map.setPaintProperty('selected', 'line-color', ink.selected);
  }

  #outline(
    id: 'hovered' | 'selected-halo' | 'selected',
    source: string,
    colour: string,
    width: number,
  ): void {
    addLayer(this.#map, {
      id,
      type: 'line',
      source,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width },
    });
  }
}

/** A unit's shape; units without one leave a gap, so position and index may differ. */
export function shapeAt(shapes: AreaShapes, index: number | null): AreaShape | undefined {
  if (index === null) return undefined;
  const there = shapes.features[index];
  return there?.id === index ? there : shapes.features.find(({ id }) => id === index);
}
