import { LngLat, type Map as MapLibre, type TransformConstrainFunction } from 'maplibre-gl';
import type { Camera } from '../domain/plan.ts';
import { cameraFor, sameCamera, type Padding } from './cameraFor.ts';
import type { Box } from './MapGeometry.ts';

const nearest = 13;
const deepest = 15;
/** How much smaller than fitted the province may be made: enough to see where it lies, no more. */
const roomToZoomOut = 0.6;

/**
 * Where the map looks. Keeps the province on the screen, keeps a fitted place fitted when the window
 * changes its size, and tells a move of the planner's from one of the page's.
 */
export class CameraWork {
  readonly #map: MapLibre;
  #home: Box;
  #padding: Padding;
  /** What was last fitted and not moved since. */
  #fitted: Box | null = null;
  #known: Camera | null = null;
  calm = false;

  constructor(map: MapLibre, home: Box, padding: Padding) {
    this.#map = map;
    this.#home = home;
    this.#padding = padding;
    map.setMaxZoom(deepest);
    map.setPadding({ ...padding });
  }

  /** The map's own bounds would force it to fill the screen, which on a tall phone cuts the province. */
  static keepInside(work: () => CameraWork | undefined): TransformConstrainFunction {
    return (centre, zoom) => {
      const camera = work();
      if (camera === undefined) return { center: centre, zoom };
      const [west, south, east, north] = camera.#home;
      return {
        center: new LngLat(between(west, centre.lng, east), between(south, centre.lat, north)),
        zoom: between(camera.#smallestZoom(), zoom, deepest),
      };
    };
  }

  get current(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  setHome(home: Box): void {
    this.#home = home;
  }

  fit(box: Box | null): void {
    this.#fitted = box ?? this.#home;
    this.#go(cameraFor(this.#fitted, this.#size(), this.#padding, nearest));
  }

  /** Follows a camera set from outside; the one the map itself reported last is no news. */
  follow(camera: Camera | null): void {
    if (camera === null || sameCamera(camera, this.#known)) return;
    this.#fitted = null;
    this.#go(camera);
  }

  pad(padding: Padding): void {
    if (samePadding(padding, this.#padding)) return;
    this.#padding = padding;
    this.refit();
  }

  /** After a change of size or padding: what was fitted is fitted again, anything else keeps its place. */
  refit(): void {
    if (this.#fitted !== null) this.fit(this.#fitted);
    else this.#go(this.current);
  }

  /** To be called when a movement ended. */
  report(byPlanner: boolean): Camera {
    if (byPlanner) this.#fitted = null;
    this.#known = this.current;
    return this.#known;
  }

  zoomBy(steps: number): void {
    this.#fitted = null;
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: this.#duration() });
  }

  faceNorth(): void {
    this.#map.easeTo({ bearing: 0, duration: this.#duration() });
  }

  #go({ longitude, latitude, zoom }: Camera): void {
    this.#known = { longitude, latitude, zoom };
    this.#map.easeTo({
      center: [longitude, latitude],
      zoom,
      padding: { ...this.#padding },
      duration: this.#duration(),
    });
  }

  #smallestZoom(): number {
    return cameraFor(this.#home, this.#size(), this.#padding, deepest).zoom - roomToZoomOut;
  }

  #size() {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  #duration(): number {
    return this.calm ? 0 : 300;
  }
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
