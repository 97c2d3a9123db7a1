import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { hazardClasses } from '../domain/hazard/HazardClass.ts';
import { hazardColours } from '../domain/hazard/hazardColours.ts';
import { safetyLook } from '../domain/resettle/safetyLook.ts';
import { addLayer } from './addLayer.ts';
import { inkOf, type Ink } from './ink.ts';
import type { LayerId } from './layers.ts';
import { noSafety, type SafetyScene, type SiteMark } from '../domain/resettle/SafetyScene.ts';
import { moveShapes, placeShapes, siteShapes, zoneShapes } from './safetyShapes.ts';
import { siteTile } from './siteTile.ts';
import type { Sources } from './Sources.ts';
import { triangleMark } from './triangleMark.ts';

const look = safetyLook;
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
      minzoom: look.sites.namedFrom,
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
      minzoom: look.places.landFrom,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'fill-color': ink.selected, 'fill-opacity': look.places.opacity },
    },
    {
      id: 'places-edge',
      type: 'line',
      source: 'places',
      minzoom: look.places.landFrom,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': ink.selected,
        'line-width': ['case', isChosen, 3, look.places.edge],
        'line-dasharray': [...look.places.dash],
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
          look.places.zooms[0],
          ['case', isChosen, 6, look.places.radius[0]],
          look.places.zooms[1],
          ['case', isChosen, 8, look.places.radius[1]],
        ],
        'circle-color': pointColour(ink),
        'circle-stroke-color': ink.selected,
        'circle-stroke-width': look.places.rim,
      },
    },
  ];
}

function layersOf(dark: boolean): readonly (LayerSpecification & { id: LayerId })[] {
  const [colours, ink] = [hazardColours(dark), inkOf(dark)];
  return [
    {
      id: 'zones',
      type: 'fill',
      source: 'zones',
      paint: { 'fill-color': byRank(colours), 'fill-opacity': look.zones.opacity, 'fill-antialias': false },
    },
    {
      id: 'zones-edge',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': byRank(colours),
        'line-width': byRank(['', ...hazardClasses.map((each) => look.zones.edge[each])]),
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
          byHouseholds(look.moves.width),
          ['case', ['==', ['get', 'chosen'], 1], look.moves.chosen, 0],
        ],
        'line-opacity': ['case', ['==', ['get', 'chosen'], 1], 1, look.moves.opacity],
      },
    },
    {
      id: 'moves-start',
      type: 'circle',
      source: 'moves',
      filter: ['==', ['get', 'part'], 'start'],
      paint: {
        'circle-radius': look.moves.start.radius,
        'circle-color': ink.halo,
        'circle-stroke-color': ink.selected,
        'circle-stroke-width': look.moves.start.rim,
      },
    },
    {
      id: 'sites',
      type: 'symbol',
      source: 'sites',
      layout: {
        'icon-image': ['concat', 'site-', ['get', 'state']],
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          look.sites.zooms[0],
          look.sites.size[0],
          look.sites.zooms[1],
          look.sites.size[1],
        ],
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
        'icon-offset': [0, look.moves.arrow.before],
        'icon-size': byHouseholds(look.moves.arrow.size),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': ink.selected,
        'icon-halo-color': ink.halo,
        'icon-halo-width': look.moves.arrow.rim,
      },
    },
  ];
}

/** @param values by rank; the first is of land that lies in no zone, which no shape has */
function byRank(values: readonly (string | number)[]): ExpressionSpecification {
  const of = (rank: number) => values[rank] ?? values.at(-1) ?? 0;
  return ['match', ['get', 'rank'], 1, of(1), 2, of(2), 3, of(3), of(4)];
}

function byHouseholds([none, many]: readonly [number, number]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', 'households'], 0, none, look.moves.households, many];
}
