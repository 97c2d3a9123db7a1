import { overlayLook } from '../domain/layer/overlayLook.ts';
import type { Tile } from './hatch.ts';

/**
 * A triangle that stands on its base, for a reported place, as a signed distance field like the square of a
 * seat: the edge lies at 192 of 255 and a step of one CSS pixel is 32.
 *
 * @param ratio device pixels per CSS pixel
 */
export function triangleMark(ratio: number): Tile {
  const size = Math.round(24 * ratio);
  const data = new Uint8ClampedArray(size * size * 4);
  /** From the middle to each of the three sides. */
  const inner = overlayLook.places.inner * ratio;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [dx, dy] = [Math.abs(x + 0.5 - size / 2), y + 0.5 - size / 2];
      const distance = Math.max(dy, (dx * Math.sqrt(3) - dy) / 2) - inner;
      data[(y * size + x) * 4 + 3] = 192 - (distance / ratio) * 32;
    }
  }
  return { width: size, height: size, data };
}
