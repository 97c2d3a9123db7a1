import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { addLayer } from './addLayer.ts';
import type { Ink } from './ink.ts';
import { fadingFrame } from './fadingFrame.ts';
import type { MapGeometry } from './MapGeometry.ts';
import type { Sources } from './Sources.ts';

/** A style without any address: no tiles, no pictures, and no glyph server (names use the page's font). */
export function emptyStyle(ink: Ink): StyleSpecification {
  return {
    version: 8,
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': ink.ground } }],
  };
}

/**
 * What lies under everything: neighbouring land, quiet, fading out where the drawn window ends (no map of
 * the whole country is drawn), and the province as blank paper.
 */
export class Ground {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  #geometry: MapGeometry | null = null;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  show(geometry: MapGeometry, ink: Ink): void {
    if (this.#geometry?.window !== geometry.window || this.#geometry.bounds !== geometry.bounds) {
      this.#sources.put('window-edge', fadingFrame(geometry.window, geometry.bounds));
    }
    this.#geometry = geometry;
    this.#sources.put('land', geometry.land);
    this.#sources.put('area:province', geometry.areas.province);
    addLayer(this.#map, {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': landColour(ink), 'fill-antialias': false },
    });
    addLayer(this.#map, {
      id: 'window-edge',
      type: 'fill',
      source: 'window-edge',
      paint: { 'fill-color': ink.ground, 'fill-opacity': ['get', 'cover'], 'fill-antialias': false },
    });
    addLayer(this.#map, {
      id: 'paper',
      type: 'fill',
      source: 'area:province',
      paint: { 'fill-color': ink.paper },
    });
  }

  recolour(ink: Ink): void {
    this.#map.setPaintProperty('ground', 'background-color', ink.ground);
    this.#map.setPaintProperty('land', 'fill-color', landColour(ink));
    this.#map.setPaintProperty('window-edge', 'fill-color', ink.ground);
    this.#map.setPaintProperty('paper', 'fill-color', ink.paper);
  }
}

function landColour(ink: Ink) {
  return ['case', ['get', 'abroad'], ink.abroad, ink.land] as ['case', ['get', string], string, string];
}
