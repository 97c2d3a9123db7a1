/** A picture that MapLibre repeats over an area; four bytes for each point: red, green, blue, opacity. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Diagonal lines that continue from tile to tile, rising to the right. Drawn by distance instead of on a
 * canvas, so that the edges are smooth at every pixel ratio and the same on every machine.
 *
 * @param colour hex, `#rrggbb`
 * @param spacing from line to line along an edge of the tile, in CSS pixels
 * @param weight thickness of a line, in CSS pixels
 * @param ratio device pixels per CSS pixel
 */
export function hatch(colour: string, spacing: number, weight: number, ratio: number): Tile {
  const size = Math.max(2, Math.round(spacing * ratio));
  const data = new Uint8ClampedArray(size * size * 4);
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const half = (weight * ratio) / 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const along = (x + y + 1) % size;
      const away = Math.min(along, size - along) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, half + 0.5 - away));
      data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
