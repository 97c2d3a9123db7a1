import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import { addLayer } from './addLayer.ts';
import { drawingShapes, type DrawingScene } from './drawingShapes.ts';
import type { Ink } from './ink.ts';
import type { Sources } from './Sources.ts';

const nothing = { type: 'FeatureCollection', features: [] };

/** What is being drawn by hand, above everything else; nothing is put on the map before somebody draws. */
export class DrawingOverlay {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  #isDrawn = false;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  show(scene: DrawingScene | null, ink: Ink): void {
    if (scene === null && !this.#isDrawn) return;
    this.#sources.put('drawing', scene === null ? nothing : drawingShapes(scene));
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    const colour: ExpressionSpecification = [
      'case',
      ['==', ['get', 'crossing'], 1],
      ink.overlays.hazard,
      ink.selected,
    ];
    addLayer(this.#map, {
      id: 'drawing-land',
      type: 'fill',
      source: 'drawing',
      filter: ['==', ['get', 'part'], 'land'],
      paint: { 'fill-color': colour, 'fill-opacity': 0.2 },
    });
    addLayer(this.#map, {
      id: 'drawing-closing',
      type: 'line',
      source: 'drawing',
      filter: ['==', ['get', 'part'], 'closing'],
      paint: { 'line-color': colour, 'line-width': 1.5, 'line-dasharray': [2, 2] },
    });
    addLayer(this.#map, {
      id: 'drawing-side',
      type: 'line',
      source: 'drawing',
      filter: ['==', ['get', 'part'], 'side'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2.5 },
    });
    addLayer(this.#map, {
      id: 'drawing-corner',
      type: 'circle',
      source: 'drawing',
      filter: ['==', ['get', 'part'], 'corner'],
      paint: {
        'circle-radius': 5,
        'circle-color': ink.halo,
        'circle-stroke-color': ink.selected,
        'circle-stroke-width': 2.5,
      },
    });
  }
}
