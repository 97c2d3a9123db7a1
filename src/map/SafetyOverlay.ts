import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { hazardColours } from '../domain/hazard/hazardColours.ts';
import { addLayer } from './addLayer.ts';
import { inkOf, type Ink } from './ink.ts';
import type { LayerId } from './layers.ts';
import { noSafety, type SafetyScene, type SiteMark } from './SafetyScene.ts';
import { moveShapes, placeShapes, siteShapes, zoneShapes } from './safetyShapes.ts';
import { siteTile } from './siteTile.ts';
import type { Sources } from './Sources.ts';
import { triangleMark } from './triangleMark.ts';

const states: readonly SiteMark['state'][] = ['open', 'full', 'warned', 'refused'];

/** Hazard zones by class, receiving sites, and who goes where. Nothing is put on the map before there is something to show. */
export class SafetyOverlay {
  readonly #map: MapLibre;
  readonly #sources: Sources;
  #shown: SafetyScene = noSafety;
  #isDrawn = false;
  #hasFont = false;

  constructor(map: MapLibre, sources: Sources) {
    this.#map = map;
    this.#sources = sources;
  }

  show(scene: SafetyScene, dark: boolean): void {
    if (!this.#isDrawn && Object.values(scene).every((part: readonly unknown[]) => part.length === 0)) return;
    const [before, ink] = [this.#shown, inkOf(dark)];
    this.#shown = scene;
    if (!this.#isDrawn || before.zones !== scene.zones) this.#sources.put('zones', zoneShapes(scene.zones));
    if (!this.#isDrawn || before.sites !== scene.sites) this.#sources.put('sites', siteShapes(scene.sites));
    if (!this.#isDrawn || before.moves !== scene.moves) this.#sources.put('moves', moveShapes(scene.moves));
    if (!this.#isDrawn || before.places !== scene.places)
      this.#sources.put('places', placeShapes(scene.places));
    if (!this.#isDrawn) {
      this.#images(ink);
      for (const layer of layersOf(dark)) addLayer(this.#map, layer);
    }
    this.#isDrawn = true;
    this.#write(ink);
  }

  /** The face of the names is there. */
  writeNames(dark: boolean): void {
    this.#hasFont = true;
    this.#write(inkOf(dark));
  }

  recolour(dark: boolean): void {
    if (!this.#isDrawn) return;
    const [colours, ink] = [hazardColours(dark), inkOf(dark)];
    this.#images(ink);
    this.#map.setPaintProperty('zones', 'fill-color', byRank(colours));
    this.#map.setPaintProperty('zones-edge', 'line-color', byRank(colours));
    this.#map.setPaintProperty('places', 'fill-color', ink.selected);
    this.#map.setPaintProperty('places-edge', 'line-color', ink.selected);
    this.#map.setPaintProperty('places-point', 'circle-stroke-color', ink.selected);
    this.#map.setPaintProperty('places-point', 'circle-color', pointColour(ink));
    this.#map.setPaintProperty('moves', 'line-color', ink.selected);
    this.#map.setPaintProperty('moves-start', 'circle-stroke-color', ink.selected);
    this.#map.setPaintProperty('moves-start', 'circle-color', ink.halo);
    this.#map.setPaintProperty('moves-arrow', 'icon-color', ink.selected);
    this.#map.setPaintProperty('moves-arrow', 'icon-halo-color', ink.halo);
    if (!this.#map.getLayer('label:site')) return;
    this.#map.setPaintProperty('label:site', 'text-color', ink.hamletName);
    this.#map.setPaintProperty('label:site', 'text-halo-color', ink.nameHalo);
  }

  #images({ selected, halo }: Ink): void {
    const ratio = Math.max(1, window.devicePixelRatio);
    for (const state of states) {
      const image = siteTile(state, selected, halo, ratio);
      if (this.#map.hasImage(`site-${state}`)) this.#map.updateImage(`site-${state}`, image);
      else this.#map.addImage(`site-${state}`, image, { pixelRatio: ratio });
    }
    if (!this.#map.hasImage('move-arrow'))
      this.#map.addImage('move-arrow', triangleMark(ratio), { pixelRatio: ratio, sdf: true });
  }

  #write(ink: Ink): void {
    if (!this.#isDrawn || !this.#hasFont) return;
    addLayer(this.#map, {
      id: 'label:site',
      type: 'symbol',
      source: 'sites',
      minzoom: 10,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Be Vietnam Pro Bold', 'Be Vietnam Pro'],
        'text-size': 11,
        'text-max-width': 8,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink.hamletName, 'text-halo-color': ink.nameHalo, 'text-halo-width': 1.4 },
    });
  }
}

const isChosen: ExpressionSpecification = ['==', ['get', 'chosen'], 1];
const pointColour = ({ selected, halo }: Ink): ExpressionSpecification => ['case', isChosen, selected, halo];

/** Round and hollow with a dashed edge: nobody takes a place that was found for a site, which is square and full. */
function placeLayers(ink: Ink): readonly (LayerSpecification & { id: LayerId })[] {
  return [
    {
      id: 'places',
      type: 'fill',
      source: 'places',
      minzoom: 10,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'fill-color': ink.selected, 'fill-opacity': 0.16 },
    },
    {
      id: 'places-edge',
      type: 'line',
      source: 'places',
      minzoom: 10,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': ink.selected,
        'line-width': ['case', isChosen, 3, 1.5],
        'line-dasharray': [2, 1.5],
      },
    },
    {
      id: 'places-point',
      type: 'circle',
      source: 'places',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'circle-sort-key': ['get', 'chosen'] },
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          ['case', isChosen, 6, 3],
          11,
          ['case', isChosen, 8, 5],
        ],
        'circle-color': pointColour(ink),
        'circle-stroke-color': ink.selected,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** Worse zones are edged more heavily, so that they are told apart without their colour. */
function layersOf(dark: boolean): readonly (LayerSpecification & { id: LayerId })[] {
  const [colours, ink] = [hazardColours(dark), inkOf(dark)];
  return [
    {
      id: 'zones',
      type: 'fill',
      source: 'zones',
      paint: { 'fill-color': byRank(colours), 'fill-opacity': 0.55, 'fill-antialias': false },
    },
    {
      id: 'zones-edge',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byRank(colours),
        'line-width': ['match', ['get', 'rank'], 4, 2.2, 3, 1.4, 0.6],
      },
    },
    ...placeLayers(ink),
    {
      id: 'moves',
      type: 'line',
      source: 'moves',
      filter: ['==', ['get', 'part'], 'line'],
      layout: { 'line-cap': 'round', 'line-sort-key': ['get', 'chosen'] },
      paint: {
        'line-color': ink.selected,
        'line-width': [
          '+',
          ['interpolate', ['linear'], ['get', 'households'], 0, 1, 100, 4],
          ['case', ['==', ['get', 'chosen'], 1], 2, 0],
        ],
        'line-opacity': ['case', ['==', ['get', 'chosen'], 1], 1, 0.75],
      },
    },
    {
      id: 'moves-start',
      type: 'circle',
      source: 'moves',
      filter: ['==', ['get', 'part'], 'start'],
      paint: {
        'circle-radius': 3,
        'circle-color': ink.halo,
        'circle-stroke-color': ink.selected,
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'sites',
      type: 'symbol',
      source: 'sites',
      layout: {
        'icon-image': ['concat', 'site-', ['get', 'state']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 11, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'moves-arrow',
      type: 'symbol',
      source: 'moves',
      filter: ['==', ['get', 'part'], 'end'],
      layout: {
        'icon-image': 'move-arrow',
        'icon-rotate': ['get', 'heading'],
        'icon-rotation-alignment': 'map',
        // Before the mark of the site, wherever the way comes from.
        'icon-offset': [0, 15],
        'icon-size': ['interpolate', ['linear'], ['get', 'households'], 0, 0.9, 100, 1.3],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-color': ink.selected, 'icon-halo-color': ink.halo, 'icon-halo-width': 1.2 },
    },
  ];
}

function byRank(colours: readonly string[]): ExpressionSpecification {
  const of = (rank: number) => colours[rank] ?? '#000000';
  return ['match', ['get', 'rank'], 1, of(1), 2, of(2), 3, of(3), of(4)];
}
