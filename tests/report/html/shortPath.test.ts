import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortPath } from '../../../src/report/html/shortPath.ts';

/** Corners of a relative path, added up as a browser does. */
function cornersOf(path: string): readonly (readonly [string, number, number])[] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...path.matchAll(/([mlz])([^mlz]*)/g)].map(([, command = '', text = '']) => {
    if (command === 'z') {
      [x, y] = [startX, startY];
      return ['z', 0, 0];
    }
    const [dx = NaN, dy = NaN] = (text.match(/-?\d*\.?\d+/g) ?? []).map((each) => Math.round(+each * 100));
    [x, y] = [x + dx, y + dy];
    if (command === 'm') [startX, startY] = [x, y];
    return [command, x, y];
  });
}

test('an outline is told in fewer letters', () => {
  expect(shortPath('M10.5 20L10.75 19.5L-1 -2.05Z')).toBe('m10.5 20l.25-.5l-11.75-21.55z');
  expect(shortPath('M1 1L2 1L2 2ZM1.5 1.5L3 3')).toBe('m1 1l1 0l0 1zm.5 .5l1.5 1.5');
});

test('every corner stays where it stood, over many rings', () => {
  const corner = fc.tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: -3000, max: 30_000 }));
  const ring = fc.tuple(fc.array(corner, { minLength: 1, maxLength: 12 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 5 }), (rings) => {
      const path = rings
        .map(
          ([corners, closed]) =>
            `M${corners.map(([x, y]) => `${String(x / 100)} ${String(y / 100)}`).join('L')}${closed ? 'Z' : ''}`,
        )
        .join('');
      const wanted = rings.flatMap(([corners, closed]) => [
        ...corners.map(([x, y], at) => [at === 0 ? 'm' : 'l', x, y]),
        ...(closed ? [['z', 0, 0]] : []),
      ]);
      expect(cornersOf(shortPath(path))).toEqual(wanted);
    }),
  );
});
