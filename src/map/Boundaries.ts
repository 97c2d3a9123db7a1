import type { ExpressionSpecification, Map as MapLibre } from 'maplibre-gl';
import type { AreaSetId, Vintage } from '../domain/area/Area.ts';
import { addLayer, setShown } from './addLayer.ts';
import type { Ink } from './ink.ts';
import { linesOf } from '../domain/area/linesOf.ts';
import type { MapGeometry } from './MapGeometry.ts';
import type { Sources } from './Sources.ts';

type LineSet = keyof typeof widths;

/** Widths in CSS pixels at zoom 8.5 and 12, half as much on a phone: national border over province over district over commune over hamlet. */
const widths = {
  hamlet: [0.15, 0.7],
  commune2021: [0.5, 1.4],
  commune2025: [0.6, 1.6],
  district: [1.3, 2.4],
  province: [1.8, 3],
  border: [2.6, 4],
} as const;

/** The lines between areas, by meaning in falling weight, and the national border over all of them. */
export class Boundaries {
  readonly #map: MapLibre;
  readonly #sources: Sources;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  show(set: AreaSetId, vintage: Vintage, geometry: MapGeometry, ink: Ink): void {
    const wanted = linesOf(set, vintage);
    for (const line of ['hamlet', 'commune2021', 'commune2025', 'district', 'province'] as const) {
      const isWanted = wanted.includes(line);
      if (isWanted) {
        this.#sources.put(`line:${line}`, geometry.lines[line]);
        if (line === 'district') this.#casing(ink);
        this.#line(line, `line:${line}`, ink);
      }
      setShown(this.#map, `line:${line}`, isWanted);
    }
    setShown(this.#map, 'casing:district', wanted.includes('district'));
    this.#sources.put('border', geometry.border);
    addLayer(this.#map, {
      id: 'border-band',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.lines.border, 'line-opacity': 0.14, 'line-width': 9 },
    });
    this.#line('border', 'border', ink);
  }

  recolour(ink: Ink): void {
    for (const line of Object.keys(widths) as LineSet[]) {
      const id = line === 'border' ? line : (`line:${line}` as const);
      if (this.#map.getLayer(id)) this.#map.setPaintProperty(id, 'line-color', ink.lines[line]);
    }
    this.#map.setPaintProperty('border-band', 'line-color', ink.lines.border);
    if (this.#map.getLayer('casing:district')) {
      this.#map.setPaintProperty('casing:district', 'line-color', ink.casing);
    }
  }

  #casing(ink: Ink): void {
    addLayer(this.#map, {
      id: 'casing:district',
      type: 'line',
      source: 'line:district',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.casing, 'line-opacity': 0.55, 'line-width': byZoom([3, 5]) },
    });
  }

  #line(line: LineSet, id: `line:${Exclude<LineSet, 'border'>}` | 'border', ink: Ink): void {
    addLayer(this.#map, {
      id,
      type: 'line',
      source: id,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': ink.lines[line], 'line-width': byZoom(widths[line]) },
    });
  }
}

function byZoom([far, near]: readonly [number, number]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 6.5, far / 2, 8.5, far, 12, near];
}
