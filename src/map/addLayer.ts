import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { layerAbove, type LayerId } from './layers.ts';

/** Puts a layer on the map at its place in the order of layers; a layer already there is left alone. */
export function addLayer(map: MapLibre, layer: LayerSpecification & { id: LayerId }): void {
  if (map.getLayer(layer.id)) return;
  map.addLayer(
    layer,
    layerAbove(layer.id, (id) => map.getLayer(id) !== undefined),
  );
}

/** Shows or hides a layer that is on the map, and touches it only when that changes something. */
export function setShown(map: MapLibre, id: LayerId, isShown: boolean): void {
  if (!map.getLayer(id)) return;
  const visibility = isShown ? 'visible' : 'none';
  if ((map.getLayoutProperty(id, 'visibility') ?? 'visible') === visibility) return;
  map.setLayoutProperty(id, 'visibility', visibility);
}
