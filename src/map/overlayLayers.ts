import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { overlayLook, overlayNamedFrom, overlayZooms, type ByZoom } from '../domain/layer/overlayLook.ts';
import { addLayer } from './addLayer.ts';
import type { Ink } from './ink.ts';
import type { LayerId } from './layers.ts';

const { hazard, roads, buildings, facilities, places } = overlayLook;

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
      paint: { 'line-color': overlays.hazard, 'line-width': byZoom(hazard.edge) },
    },
    {
      id: 'overlay-casing:roads',
      type: 'line',
      source: 'overlay:roads',
      layout: round,
      paint: { 'line-color': overlays.rim, 'line-width': byZoom(roads.casing) },
    },
    {
      id: 'overlay:roads',
      type: 'line',
      source: 'overlay:roads',
      layout: round,
      paint: { 'line-color': overlays.roads, 'line-width': byZoom(roads.line) },
    },
    {
      id: 'overlay:buildings',
      type: 'circle',
      source: 'overlay:buildings',
      paint: {
        'circle-radius': byZoom(buildings.radius),
        'circle-color': overlays.buildings,
        'circle-stroke-color': overlays.rim,
        'circle-stroke-width': byZoom(buildings.rim),
      },
    },
    {
      id: 'overlay:facilities',
      type: 'circle',
      source: 'overlay:facilities',
      paint: {
        'circle-radius': byZoom(facilities.radius),
        'circle-color': overlays.facilities,
        'circle-stroke-color': overlays.rim,
        'circle-stroke-width': facilities.rim,
      },
    },
    {
      id: 'overlay:places',
      type: 'symbol',
      source: 'overlay:places',
      layout: { 'icon-image': 'overlay-place', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
      paint: {
        'icon-color': overlays.places,
        'icon-halo-color': overlays.rim,
        'icon-halo-width': places.rim,
      },
    },
  ];
}

/** The names of the planner's shapes, below those of units; they need the face of the names. */
export function addOverlayNames(map: MapLibre, ink: Ink): void {
  addLayer(map, {
    id: 'label:overlay',
    type: 'symbol',
    source: 'overlay',
    minzoom: overlayNamedFrom,
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

function byZoom([far, near]: ByZoom): ExpressionSpecification {
  const [from, to] = overlayZooms;
  return ['interpolate', ['linear'], ['zoom'], from, far, to, near];
}
