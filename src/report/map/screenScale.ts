/** Lengths of the screen on paper: a mark is as large beside the units as it is on the map of the same scale. */
export interface ScreenScale {
  /** The zoom at which the screen shows as much of the country in as much room. */
  readonly zoom: number;
  /** Millimetres of so many pixels of CSS. */
  readonly mm: (pixels: number) => number;
  /** What the map grows from zoom to zoom, at this one. */
  readonly between: (zooms: readonly [number, number], values: readonly [number, number]) => number;
}

/** Metres in a pixel at the equator at zoom 0, with the tiles of 512 pixels that the map has. */
const equator = 40_075_016.686 / 512;
/** A pixel of CSS in millimetres. */
const pixel = 25.4 / 96;

/** @param size how much larger than on A4 everything is drawn */
export function screenScale(denominator: number, latitude: number, size: number): ScreenScale {
  const metres = (denominator * pixel * size) / 1000;
  const zoom = Math.log2((equator * Math.cos((latitude * Math.PI) / 180)) / metres);
  return {
    zoom,
    mm: (pixels) => pixels * pixel * size,
    between: ([from, to], [far, near]) =>
      far + (near - far) * Math.max(0, Math.min(1, (zoom - from) / (to - from))),
  };
}
