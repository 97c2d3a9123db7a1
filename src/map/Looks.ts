import type { Map as MapLibre } from 'maplibre-gl';
import { addLayer } from './addLayer.ts';
import { hatch } from './hatch.ts';
import type { Ink } from './ink.ts';
import type { LookName } from './layers.ts';
import type { AreaShapes } from './MapGeometry.ts';
import type { Sources } from './Sources.ts';
import { sameLooks, unitsByLook, type UnitLook } from './unitsByLook.ts';

const source = 'looks';

/** Hex colours of the hatches that follow what is painted. */
export interface Stripes {
  readonly open: string;
  readonly contested: string;
}

/**
 * Hatches and dotted edges of units without a class. A pattern cannot follow feature state, and a filter on
 * the painted areas would make MapLibre build all their tiles again; so the few units that need one lie in
 * a source of their own, which is sent again only when the list of units changed.
 */
export class Looks {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  #looks: readonly UnitLook[] = [];
  #shapes: AreaShapes | null = null;
  #colours = '';

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  /** @param stripes colours of what cannot be assessed, and of what is contested */
  paint(shapes: AreaShapes, classes: Int8Array, ink: Ink, stripes: Stripes): void {
    this.#colour(ink, stripes);
    const looks = unitsByLook(classes);
    if (this.#shapes === shapes && sameLooks(looks, this.#looks)) return;
    [this.#looks, this.#shapes] = [looks, shapes];
    const byUnit = new Map(looks.map(({ unit, look }) => [unit, look]));
    const features = shapes.features.flatMap(({ id, geometry }) => {
      const look = byUnit.get(id);
      return look === undefined ? [] : [{ type: 'Feature', properties: { look }, geometry }];
    });
    this.#sources.put(source, { type: 'FeatureCollection', features });
    this.#addLayers(ink);
  }

  #colour(ink: Ink, { open, contested }: Stripes): void {
    const colours = [ink.noDataHatch, open, contested, ink.dots].join();
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#image('no-data', ink.noDataHatch, 6, 1);
    this.#image('open', open, 7, 2.2);
    this.#image('contested', contested, 10, 3.5);
    if (this.#map.getLayer('look:not-applicable')) {
      this.#map.setPaintProperty('look:not-applicable', 'line-color', ink.dots);
    }
  }

  #image(name: LookName, colour: string, spacing: number, weight: number): void {
    const ratio = Math.max(1, window.devicePixelRatio);
    const image = hatch(colour, spacing, weight, ratio);
    if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
    else this.#map.addImage(name, image, { pixelRatio: image.width / spacing });
  }

  #addLayers(ink: Ink): void {
    for (const look of ['no-data', 'open', 'contested'] as const) {
      addLayer(this.#map, {
        id: `look:${look}`,
        type: 'fill',
        source,
        filter: ['==', ['get', 'look'], look],
        paint: { 'fill-pattern': look, 'fill-antialias': false },
      });
    }
    addLayer(this.#map, {
      id: 'look:not-applicable',
      type: 'line',
      source,
      filter: ['==', ['get', 'look'], 'not-applicable'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': ink.dots, 'line-width': 2, 'line-dasharray': [0.01, 2.2], 'line-offset': 1.5 },
    });
  }
}
