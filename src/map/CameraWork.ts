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
  /** Where the planner's own layers lie, which may be looked at even outside the province. */
  #beyond: Box | null = null;
  /** What was last fitted and not moved since. */
  #fitted: Box | null = null;
  #known: Camera | null = null;
  #isHalting = false;
  #isPressed = false;
  /** Jumps instead of gliding: at the start, while the window changes its size, and where motion is not wanted. */
  calm = true;
  /** Milliseconds of a movement. */
  pace = 300;

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
      const [west, south, east, north] = camera.#reach();
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

  setBeyond(box: Box | null): void {
    this.#beyond = box;
  }

  /**
   * @param box `null` for the whole province
   * @param isPressed the planner pressed for it, so it counts as the planner's movement
   */
  fit(box: Box | null, isPressed = false): void {
    this.#halt();
    this.#fitted = box ?? this.#home;
    this.#isPressed = isPressed;
    this.#go(cameraFor(this.#fitted, this.#size(), this.#padding, nearest));
  }

  /** Follows a camera set from outside; the one the map itself reported last is no news. */
  follow(camera: Camera | null): void {
    if (camera === null || sameCamera(camera, this.#known)) return;
    this.#halt();
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

  /** The same at once, while the window changes its size. */
  resize(): void {
    const isCalm = this.calm;
    this.calm = true;
    this.refit();
    this.calm = isCalm;
  }

  /**
   * To be called when a movement ended. A camera other than the one last asked for can only come from the
   * planner's hand; what was fitted is then no longer fitted. `null` when the movement only made way for
   * another one.
   */
  report(): { readonly camera: Camera; readonly byPlanner: boolean } | null {
    if (this.#isHalting) return null;
    const camera = this.current;
    const byHand = !sameCamera(camera, this.#known);
    const byPlanner = byHand || this.#isPressed;
    if (byHand) this.#fitted = null;
    this.#isPressed = false;
    this.#known = camera;
    return { camera, byPlanner };
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: this.#duration() });
  }

  faceNorth(): void {
    this.#map.easeTo({ bearing: 0, duration: this.#duration() });
  }

  #halt(): void {
    this.#isHalting = true;
    this.#map.stop();
    this.#isHalting = false;
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

  #reach(): Box {
    const [west, south, east, north] = this.#home;
    const [w, s, e, n] = this.#beyond ?? this.#home;
    return [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)];
  }

  #smallestZoom(): number {
    return cameraFor(this.#reach(), this.#size(), this.#padding, deepest).zoom - roomToZoomOut;
  }

  #size() {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  #duration(): number {
    return this.calm ? 0 : this.pace;
  }
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
