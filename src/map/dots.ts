import type { Tile } from './hatch.ts';

/**
 * Round dots in rows that stand between each other, smooth at every pixel ratio like a hatch.
 *
 * @param colour hex, `#rrggbb`
 * @param spacing from dot to dot along a row, in CSS pixels
 * @param radius of a dot, in CSS pixels
 * @param ratio device pixels per CSS pixel
 */
export function dots(colour: string, spacing: number, radius: number, ratio: number): Tile {
  const size = Math.max(2, 2 * Math.round((spacing * ratio) / 2));
  const data = new Uint8ClampedArray(size * size * 4);
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  /** From a place on the tile to the nearest dot of one lattice, which goes on beyond its edges. */
  const away = (x: number, y: number) => {
    const [dx, dy] = [x, y].map((each) => Math.min(each % size, size - (each % size)));
    return Math.hypot(dx ?? 0, dy ?? 0);
  };
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const distance = Math.min(away(x, y), away(x + size / 2, y + size / 2));
      const cover = Math.max(0, Math.min(1, radius * ratio + 0.5 - distance));
      data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
