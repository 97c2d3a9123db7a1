import { expect, it } from 'vitest';
import { labelsFor } from '../../src/map/labelsFor.ts';
import { linesOf } from '../../src/domain/area/linesOf.ts';

it('districts are drawn only beside boundaries of 2021: they ended on 1 July 2025', () => {
  expect(linesOf('commune2025', 2025)).not.toContain('district');
  expect(linesOf('hamlet', 2025)).not.toContain('district');
  expect(linesOf('commune2021', 2021)).toContain('district');
});

it('hamlets carry the lines and the names of the communes of the vintage shown', () => {
  expect(linesOf('hamlet', 2021)).toContain('commune2021');
  expect(linesOf('hamlet', 2025)).toContain('commune2025');
  expect(labelsFor('hamlet', 2021)).toEqual(['hamlet', 'commune2021']);
  expect(labelsFor('hamlet', 2025)).toEqual(['hamlet', 'commune2025']);
});

it('no set mixes the communes of both vintages', () => {
  for (const set of ['district', 'commune2021', 'commune2025', 'hamlet'] as const) {
    for (const vintage of [2021, 2025] as const) {
      const lines = linesOf(set, vintage);
      expect(lines.includes('commune2021') && lines.includes('commune2025')).toBe(false);
    }
  }
});
