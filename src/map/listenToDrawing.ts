import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Position } from '../domain/area/Area.ts';

export interface DrawingListeners {
  /** One more corner. */
  readonly onpress: (position: Position) => void;
  /** Where the next corner would stand; `null` beside the map. */
  readonly onaim: (position: Position | null) => void;
  readonly onfinish: () => void;
  readonly ontakeback: () => void;
  readonly onstop: () => void;
}

/**
 * Corners by hand while something is drawn: click, double click to finish; with the keys the map is moved under its middle, the space bar sets a corner there,
 * Enter finishes, Backspace takes the last corner back and Escape gives up. Returns its undo.
 */
export function listenToDrawing(map: MapLibre, isDrawing: () => boolean, told: DrawingListeners): () => void {
  let waiting = 0;
  let last: MapMouseEvent | null = null;
  const at = ({ lngLat }: MapMouseEvent): Position => [lngLat.lng, lngLat.lat];
  const middle = (): Position => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { lng, lat } = map.unproject([clientWidth / 2, clientHeight / 2]);
    return [lng, lat];
  };
  const keys: Readonly<Record<string, () => void>> = {
    ' ': () => told.onpress(middle()),
    Enter: told.onfinish,
    Backspace: told.ontakeback,
    Escape: told.onstop,
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!isDrawing() || act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  const subscriptions = [
    map.on('click', (event) => {
      if (isDrawing()) told.onpress(at(event));
    }),
    map.on('dblclick', () => {
      if (isDrawing()) told.onfinish();
    }),
    map.on('mousemove', (event) => {
      if (!isDrawing()) return;
      last = event;
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        if (last === null || !isDrawing()) return;
        map.getCanvas().style.cursor = 'crosshair';
        told.onaim(at(last));
      });
    }),
    map.on('mouseout', () => {
      last = null;
      if (isDrawing()) told.onaim(null);
    }),
  ];
  // Before the keys of the map itself: what belongs to the drawing goes no further.
  map.getCanvas().addEventListener('keydown', press, { capture: true });
  return () => {
    cancelAnimationFrame(waiting);
    map.getCanvas().removeEventListener('keydown', press, { capture: true });
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
