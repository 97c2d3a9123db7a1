import type { Map as MapLibre } from 'maplibre-gl';

export interface MapEvents {
  /** The empty style stands: sources and layers may be added. */
  readonly onready: () => void;
  /** Some source has more of its tiles. */
  readonly onloaded: () => void;
  readonly onidle: () => void;
  readonly onmovestart: () => void;
  readonly onmoveend: () => void;
  readonly onrotate: () => void;
  readonly onresize: () => void;
  readonly onlost: () => void;
  readonly onrestored: () => void;
}

/** MapLibre's own events, by what they mean here. Returns its undo. */
export function listenToMap(map: MapLibre, events: MapEvents): () => void {
  const subscriptions = [
    map.on('style.load', events.onready),
    map.on('sourcedata', events.onloaded),
    map.on('idle', events.onidle),
    map.on('movestart', events.onmovestart),
    map.on('moveend', events.onmoveend),
    map.on('rotate', events.onrotate),
    map.on('resize', events.onresize),
    map.on('webglcontextlost', events.onlost),
    map.on('webglcontextrestored', events.onrestored),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
