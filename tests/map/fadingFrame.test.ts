import { expect, it } from 'vitest';
import { fadingFrame } from '../../src/map/fadingFrame.ts';

const window = [104.9, 22.1, 107.2, 23.4] as const;
const province = [105.3, 22.35, 106.8, 23.1] as const;
const { features } = fadingFrame(window, province);

it('the surrounding land is covered fully outside the window and less and less towards the province', () => {
  const cover = features.map(({ properties }) => properties.cover);
  expect(cover[0]).toBe(1);
  expect(cover).toEqual(cover.toSorted((a, b) => b - a));
  expect(cover.at(-1)).toBeLessThan(0.05);
});

it('each band begins where the one before it ends, so none lies over another', () => {
  features.slice(1).forEach(({ geometry }, at) => {
    expect(geometry.coordinates[0]).toEqual(features[at]?.geometry.coordinates[1]?.toReversed());
  });
});

it('no band reaches the province', () => {
  const hole = features.at(-1)?.geometry.coordinates[1] ?? [];
  const west = Math.min(...hole.map(([x = 0]) => x));
  const north = Math.max(...hole.map(([, y = 0]) => y));
  expect(west).toBeGreaterThan(window[0]);
  expect(west).toBeLessThan(province[0]);
  expect(north).toBeGreaterThan(province[3]);
});
