import { safetyLook } from '../domain/resettle/safetyLook.ts';
import type { Tile } from './hatch.ts';
import type { SiteMark } from '../domain/resettle/SafetyScene.ts';

const { sites } = safetyLook;

/**
 * The mark of a receiving site, told apart by its form and not by its colour alone: a filled square that has room, one with a hole that is full,
 * a hollow one where nobody looked, a crossed one that is refused.
 *
 * @param colour hex of the mark
 * @param rim hex around it and inside it
 * @param ratio device pixels per CSS pixel
 */
export function siteTile(state: SiteMark['state'], colour: string, rim: string, ratio: number): Tile {
  const size = Math.round(20 * ratio);
  const data = new Uint8ClampedArray(size * size * 4);
  const [mark, paper] = [colour, rim].map((hex) =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)),
  );
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [dx, dy] = [(x + 0.5) / ratio - 10, (y + 0.5) / ratio - 10];
      const square = Math.max(Math.abs(dx), Math.abs(dy));
      const cover = Math.max(0, Math.min(1, (sites.rim - square) * ratio));
      const isMark = square <= sites.half && !isHole(state, dx, dy, square);
      const [red = 0, green = 0, blue = 0] = (isMark ? mark : paper) ?? [];
      data.set([red, green, blue, Math.round(cover * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

function isHole(state: SiteMark['state'], dx: number, dy: number, square: number): boolean {
  const isOnCross = state === 'refused' && Math.abs(Math.abs(dx) - Math.abs(dy)) <= sites.cross;
  return state !== 'open' && square <= sites.hole[state] && !isOnCross;
}
