import { expect, test } from 'vitest';
import { countChanges, valueChanges } from '../../../src/domain/check/valueChanges.ts';
import type { OwnFigures } from '../../../src/domain/indicator/World.ts';
import { figures } from '../../../src/domain/indicator/figures.ts';
import { indicatorById } from '../../../src/domain/indicator/indicatorById.ts';
import { builtWorld } from '../indicator/builtWorld.ts';

const { areas } = builtWorld.sets.commune2025;
const none = { filled: 0, changed: 0, sampleReplaced: 0, lost: 0, sampleRemoved: 0 };
const brought = (changes: Partial<OwnFigures>): OwnFigures => ({
  indicator: 'poor-rate',
  set: 'commune2025',
  year: 2025,
  column: areas.map((_, unit) => (unit === 0 ? 'not-reported' : 0.25)),
  file: 'xã.csv',
  ...changes,
});

test('what stood there before is told with whether it was a sample', () => {
  const changes = valueChanges(builtWorld, { figures: [brought({})] });
  const entry = indicatorById('poor-rate');
  if (entry === undefined) throw new Error('the poor rate is in the catalogue');
  const now = figures(builtWorld, entry, 'commune2025', 2025).column;
  expect(changes).toHaveLength(56);
  expect(changes[1]).toEqual({
    area: areas[1],
    indicator: 'poor-rate',
    year: 2025,
    before: now[1],
    after: 0.25,
    beforeIsSample: true,
  });
  expect(countChanges(changes)).toEqual({
    filled: 0,
    changed: 0,
    sampleReplaced: 55,
    lost: 0,
    sampleRemoved: 1,
  });
});

test('a second file corrects the first, and what stays is no change', () => {
  const first = brought({ column: areas.map(() => 0.25) });
  const second = brought({ column: areas.map((_, unit) => (unit < 3 ? 0.3 : 0.25)) });
  const changes = valueChanges({ ...builtWorld, own: [first] }, { figures: [second] });
  expect(changes.map(({ area, before, after }) => [area.code, before, after])).toEqual(
    areas.slice(0, 3).map(({ code }) => [code, 0.25, 0.3]),
  );
  expect(countChanges(changes)).toEqual({ ...none, changed: 3 });
});

test('a new measure and a new year fill what was empty, whatever another year says', () => {
  const figured = valueChanges(builtWorld, { figures: [brought({ indicator: 'own-xe-may' })] });
  expect(countChanges(figured)).toEqual({ ...none, filled: 55 });
  const later = valueChanges(builtWorld, { figures: [brought({ year: 2026 })] });
  expect(countChanges(later)).toEqual({ ...none, filled: 55 });
});
