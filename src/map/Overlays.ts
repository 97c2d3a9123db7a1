import type { Map as MapLibre } from 'maplibre-gl';
import { overlayLook } from '../domain/layer/overlayLook.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';
import { addLayer } from './addLayer.ts';
import { hatch } from './hatch.ts';
import type { Ink } from './ink.ts';
import { addOverlayNames, overlayLayers } from './overlayLayers.ts';
import { overlayRoles, overlayShapes } from './overlayShapes.ts';
import type { Sources } from './Sources.ts';
import { triangleMark } from './triangleMark.ts';

/**
 * The planner's own layers over the units. Each role has a form of its own, so that none rests on its colour
 * alone: zones are hatched and edged, roads are lines, houses specks without names, facilities discs, reported places triangles.
 */
export class Overlays {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  #isDrawn = false;
  #hasFont = false;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  /** Nothing is put on the map before there is something to show. */
  show(layers: readonly OwnLayer[], ink: Ink): void {
    if (layers.length === 0 && !this.#isDrawn) return;
    for (const role of overlayRoles) {
      this.#sources.put(`overlay:${role}`, overlayShapes(layers.filter((layer) => layer.role === role)));
    }
    this.#sources.put(
      'overlay',
      overlayShapes(layers.filter(({ role }) => role !== 'sites' && role !== 'buildings')),
    );
    if (!this.#isDrawn) {
      this.#images(ink);
      for (const layer of overlayLayers(ink)) addLayer(this.#map, layer);
    }
    this.#isDrawn = true;
    this.#write(ink);
  }

  /** The face of the names is there: from now on the shapes are named too. */
  writeNames(ink: Ink): void {
    this.#hasFont = true;
    this.#write(ink);
  }

  recolour(ink: Ink): void {
    if (!this.#isDrawn) return;
    const { overlays } = ink;
    this.#images(ink);
    this.#map.setPaintProperty('overlay-edge:hazard', 'line-color', overlays.hazard);
    this.#map.setPaintProperty('overlay-casing:roads', 'line-color', overlays.rim);
    this.#map.setPaintProperty('overlay:roads', 'line-color', overlays.roads);
    this.#map.setPaintProperty('overlay:buildings', 'circle-color', overlays.buildings);
    this.#map.setPaintProperty('overlay:buildings', 'circle-stroke-color', overlays.rim);
    this.#map.setPaintProperty('overlay:facilities', 'circle-color', overlays.facilities);
    this.#map.setPaintProperty('overlay:facilities', 'circle-stroke-color', overlays.rim);
    this.#map.setPaintProperty('overlay:places', 'icon-color', overlays.places);
    this.#map.setPaintProperty('overlay:places', 'icon-halo-color', overlays.rim);
    if (!this.#map.getLayer('label:overlay')) return;
    this.#map.setPaintProperty('label:overlay', 'text-color', ink.hamletName);
    this.#map.setPaintProperty('label:overlay', 'text-halo-color', ink.nameHalo);
  }

  #write(ink: Ink): void {
    if (this.#isDrawn && this.#hasFont) addOverlayNames(this.#map, ink);
  }

  #images({ overlays }: Ink): void {
    const ratio = Math.max(1, window.devicePixelRatio);
    const { spacing, line } = overlayLook.hazard;
    const image = hatch(overlays.hazard, spacing, line, ratio);
    if (this.#map.hasImage('overlay-hazard')) this.#map.updateImage('overlay-hazard', image);
    else this.#map.addImage('overlay-hazard', image, { pixelRatio: image.width / spacing });
    if (!this.#map.hasImage('overlay-place')) {
      this.#map.addImage('overlay-place', triangleMark(ratio), { pixelRatio: ratio, sdf: true });
    }
  }
}
