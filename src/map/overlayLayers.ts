import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { addLayer } from './addLayer.ts';
import type { Ink } from './ink.ts';
import type { LayerId } from './layers.ts';

/** Shapes are named from this zoom on; before, their names would only fight with those of communes. */
const namedFrom = 10.5;

/** How the planner's own zones, roads, houses, facilities and reported places are drawn, one source for each role. */
export function overlayLayers({ overlays }: Ink): readonly (LayerSpecification & { id: LayerId })[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'overlay:hazard',
      type: 'fill',
      source: 'overlay:hazard',
      paint: { 'fill-pattern': 'overlay-hazard' },
    },
    {
      id: 'overlay-edge:hazard',
      type: 'line',
      source: 'overlay:hazard',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': overlays.hazard, 'line-width': byZoom(1, 2) },
    },
    {
      id: 'overlay-casing:roads',
      type: 'line',
      source: 'overlay:roads',
      layout: round,
      paint: { 'line-color': overlays.rim, 'line-width': byZoom(2.8, 5) },
    },
    {
      id: 'overlay:roads',
      type: 'line',
      source: 'overlay:roads',
      layout: round,
      paint: { 'line-color': overlays.roads, 'line-width': byZoom(1.4, 2.6) },
    },
    {
      id: 'overlay:buildings',
      type: 'circle',
      source: 'overlay:buildings',
      paint: {
        'circle-radius': byZoom(0.8, 2.4),
        'circle-color': overlays.buildings,
        'circle-stroke-color': overlays.rim,
        'circle-stroke-width': byZoom(0, 0.8),
      },
    },
    {
      id: 'overlay:facilities',
      type: 'circle',
      source: 'overlay:facilities',
      paint: {
        'circle-radius': byZoom(3.5, 6),
        'circle-color': overlays.facilities,
        'circle-stroke-color': overlays.rim,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'overlay:places',
      type: 'symbol',
      source: 'overlay:places',
      layout: { 'icon-image': 'overlay-place', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
      paint: { 'icon-color': overlays.places, 'icon-halo-color': overlays.rim, 'icon-halo-width': 1.5 },
    },
  ];
}

/** The names of the planner's shapes, below those of units; they need the face of the names. */
export function addOverlayNames(map: MapLibre, ink: Ink): void {
  addLayer(map, {
    id: 'label:overlay',
    type: 'symbol',
    source: 'overlay',
    minzoom: namedFrom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['Be Vietnam Pro Bold', 'Be Vietnam Pro'],
      'text-size': 11,
      'text-max-width': 8,
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
    },
    paint: { 'text-color': ink.hamletName, 'text-halo-color': ink.nameHalo, 'text-halo-width': 1.4 },
  });
}

function byZoom(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7, far, 12, near];
}
