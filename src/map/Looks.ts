import type { Map as MapLibre } from 'maplibre-gl';
import { addLayer } from './addLayer.ts';
import { dots } from './dots.ts';
import { hatch, type Tile } from './hatch.ts';
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
 * Hatches and dotted edges of units without a class, and the dots over one side of a scale. A pattern cannot follow feature state, and a filter on
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

  /**
   * @param stippled classes with dots over their colour
   * @param stripes colours of what cannot be assessed, and of what is contested
   */
  paint(
    shapes: AreaShapes,
    classes: Int8Array,
    stippled: readonly number[],
    ink: Ink,
    stripes: Stripes,
  ): void {
    this.#colour(ink, stripes);
    const looks = unitsByLook(classes, stippled);
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
    const colours = [ink.noDataHatch, open, contested, ink.dots, ink.paper].join();
    if (colours === this.#colours) return;
    this.#colours = colours;
    const ratio = Math.max(1, window.devicePixelRatio);
    this.#image('no-data', hatch(ink.noDataHatch, 6, 1, ratio), 6);
    this.#image('open', hatch(open, 7, 2.2, ratio), 7);
    this.#image('contested', hatch(contested, 10, 3.5, ratio), 10);
    this.#image('stippled', dots(ink.paper, 8, 1.3, ratio), 8);
    this.#image('not-mapped', dots(ink.dots, 9, 0.9, ratio), 9);
    if (this.#map.getLayer('look:not-applicable')) {
      this.#map.setPaintProperty('look:not-applicable', 'line-color', ink.dots);
    }
  }

  /** @param width of the tile on the screen, in CSS pixels */
  #image(name: LookName, image: Tile, width: number): void {
    if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
    else this.#map.addImage(name, image, { pixelRatio: image.width / width });
  }

  #addLayers(ink: Ink): void {
    for (const look of ['no-data', 'open', 'contested', 'stippled', 'not-mapped'] as const) {
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
