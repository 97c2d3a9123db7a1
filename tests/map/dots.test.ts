import { describe, expect, it } from 'vitest';
import { dots } from '../../src/map/dots.ts';

describe.each([1, 1.5, 2, 3])('dots at %s device pixels per pixel', (ratio) => {
  const { width, height, data } = dots('#fffefb', 8, 1.3, ratio);
  const opacity = (x: number, y: number) => data[(y * width + x) * 4 + 3] ?? 0;

  it('stand at the corners and in the middle of their tile, so that rows stand between each other', () => {
    const middle = width / 2;
    expect([width, height]).toEqual([Math.round(8 * ratio), Math.round(8 * ratio)]);
    expect([opacity(0, 0), opacity(middle, middle)]).toEqual([255, 255]);
    expect([opacity(middle, 0), opacity(0, middle)]).toEqual([0, 0]);
  });

  it('go on beyond the edges of the tile', () => {
    for (let at = 1; at < width; at++) {
      expect(opacity(at, 0)).toBe(opacity(width - at, 0));
      expect(opacity(0, at)).toBe(opacity(0, width - at));
    }
  });

  it('leave most of the colour under them to be seen', () => {
    const covered = data.filter((_, at) => at % 4 === 3).reduce((sum, each) => sum + each / 255, 0);
    expect(covered / (width * height)).toBeGreaterThan(0.08);
    expect(covered / (width * height)).toBeLessThan(0.35);
  });
});
