import type { Tile } from './hatch.ts';

/**
 * A small square for a seat of government, as a signed distance field: MapLibre colours it and gives it a
 * halo like a letter. The edge lies at 192 of 255 and a step of one CSS pixel is 32.
 *
 * @param ratio device pixels per CSS pixel
 */
export function seatSquare(ratio: number): Tile {
  const size = Math.round(14 * ratio);
  const half = 2.5 * ratio;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [dx, dy] = [Math.abs(x + 0.5 - size / 2) - half, Math.abs(y + 0.5 - size / 2) - half];
      const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
      const distance = outside + Math.min(Math.max(dx, dy), 0);
      data[(y * size + x) * 4 + 3] = 192 - (distance / ratio) * 32;
    }
  }
  return { width: size, height: size, data };
}
