import type { Map as MapLibre, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { LayerId } from './layers.ts';

export interface ScreenPoint {
  /** CSS pixels from the left and top of the map. */
  readonly x: number;
  readonly y: number;
}

export interface PointerListeners {
  readonly onhover: (unit: number | null, point: ScreenPoint | null) => void;
  readonly onselect: (unit: number | null) => void;
  readonly onenter: (unit: number) => void;
}

/** The unit at a point of the screen, or `null` beside the province. */
export function unitAt(map: MapLibre, layer: LayerId, point: PointLike): number | null {
  if (!map.getLayer(layer)) return null;
  const id = map.queryRenderedFeatures(point, { layers: [layer] })[0]?.id;
  return typeof id === 'number' ? id : null;
}

/**
 * Hover, click and double click, in units of the painted set. Hovering is looked up once a frame and not
 * while the map moves, nor on a device that cannot hover. Returns its undo.
 */
export function listenToPointer(
  map: MapLibre,
  layer: () => LayerId,
  listeners: PointerListeners,
): () => void {
  let waiting = 0;
  let last: MapMouseEvent | null = null;
  const canHover = window.matchMedia('(hover: hover)').matches;

  const lookUp = () => {
    waiting = 0;
    if (last === null || map.isMoving()) return;
    const unit = unitAt(map, layer(), last.point);
    map.getCanvas().style.cursor = unit === null ? '' : 'pointer';
    listeners.onhover(unit, unit === null ? null : { x: last.point.x, y: last.point.y });
  };
  const subscriptions = [
    map.on('mousemove', (event) => {
      if (!canHover) return;
      last = event;
      waiting ||= requestAnimationFrame(lookUp);
    }),
    map.on('mouseout', () => {
      last = null;
      listeners.onhover(null, null);
    }),
    map.on('click', (event) => {
      listeners.onselect(unitAt(map, layer(), event.point));
    }),
    map.on('dblclick', (event) => {
      const unit = unitAt(map, layer(), event.point);
      if (unit !== null) listeners.onenter(unit);
    }),
  ];
  return () => {
    cancelAnimationFrame(waiting);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
