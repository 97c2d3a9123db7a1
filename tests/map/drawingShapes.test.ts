import { describe, expect, it } from 'vitest';
import { drawingShapes } from '../../src/map/drawingShapes.ts';

const corners = [
  [106, 22],
  [107, 22],
  [107, 23],
] as const;
const scene = { corners, aim: null, isZone: true, isCrossing: false } as const;
const parts = (shapes: ReturnType<typeof drawingShapes>) =>
  shapes.features.map(({ properties }) => String(properties?.['part']));

describe('a zone on its way', () => {
  it('shows its corners, its sides, and from the third corner on the land inside', () => {
    expect(parts(drawingShapes({ ...scene, corners: corners.slice(0, 1) }))).toEqual(['corner']);
    expect(parts(drawingShapes({ ...scene, corners: corners.slice(0, 2) }))).toEqual([
      'corner',
      'corner',
      'side',
    ]);
    expect(parts(drawingShapes(scene))).toEqual(['corner', 'corner', 'corner', 'side', 'land', 'closing']);
  });

  it('goes on to the pointer, and says when that side would cross', () => {
    const { features } = drawingShapes({
      ...scene,
      corners: corners.slice(0, 2),
      aim: corners[2],
      isCrossing: true,
    });
    expect(features.find(({ properties }) => properties?.['part'] === 'land')?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [[...corners, corners[0]].map((corner) => [...corner])],
    });
    expect(features.every(({ properties }) => properties?.['crossing'] === 1)).toBe(true);
  });

  it('is one point for a site', () => {
    expect(parts(drawingShapes({ ...scene, isZone: false, corners: corners.slice(0, 1) }))).toEqual([
      'corner',
    ]);
  });
});
