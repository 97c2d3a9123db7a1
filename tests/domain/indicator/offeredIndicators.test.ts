import { expect, test } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { offeredIndicators } from '../../../src/domain/indicator/offeredIndicators.ts';
import type { OwnFigures } from '../../../src/domain/indicator/World.ts';
import { builtWorld, sampleYears } from './builtWorld.ts';

const own = (indicator: string): OwnFigures => {
  return { indicator, set: 'commune2025', year: 2025, column: [], file: 'lang-son.csv' };
};
const ids = (world: Parameters<typeof offeredIndicators>[0], years: readonly number[]) =>
  offeredIndicators(world, years).map(({ id }) => id);

test('the embedded province offers the whole catalogue', () => {
  expect(offeredIndicators(builtWorld, sampleYears)).toEqual(catalogue);
});

test('an imported province offers what it brought and nothing of the sample', () => {
  const world = { tables: [], own: [own('area')], ownIndicators: [] };
  expect(ids(world, [])).toEqual(['area']);
});

test('a sheet that brings a measure of the catalogue makes it known again', () => {
  const world = { tables: [], own: [own('area'), own('poor-rate')], ownIndicators: [] };
  expect(ids(world, [])).toEqual(['area', 'poor-rate']);
});
