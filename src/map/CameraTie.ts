import type { Map as MapLibre } from 'maplibre-gl';

/** Keeps maps that stand beside each other on the same place: whichever is moved, the others follow in the same frame. */
export class CameraTie {
  readonly #maps = new Set<MapLibre>();
  #leading: MapLibre | null = null;

  /** @returns its undo */
  join(map: MapLibre): () => void {
    const [first] = this.#maps;
    if (first !== undefined) follow(map, first);
    this.#maps.add(map);
    const lead = () => {
      // A follower's own movement is no news.
      if (this.#leading !== null) return;
      this.#leading = map;
      for (const other of this.#maps) if (other !== map) follow(other, map);
      this.#leading = null;
    };
    map.on('move', lead);
    return () => {
      map.off('move', lead);
      this.#maps.delete(map);
    };
  }
}

function follow(map: MapLibre, leading: MapLibre): void {
  map.jumpTo({ center: leading.getCenter(), zoom: leading.getZoom(), bearing: leading.getBearing() });
}
