import { expect, it } from 'vitest';
import { placesAbove } from '../../../src/domain/area/placesAbove.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const { sets } = embeddedWorld();

it('the district with most of the communes comes first', () => {
  const [few, many] = sets.district.areas;
  const inside = (key: string | undefined, count: number) =>
    sets.commune2021.areas.filter(({ within }) => within.district === key).slice(0, count);
  const areas = [...inside(few?.key, 2), ...inside(many?.key, 5)];
  expect(placesAbove(sets, areas, 2021)).toEqual([many, few]);
});

it('hamlets lie in the communes of the vintage asked for', () => {
  const [hamlet] = sets.hamlet.areas;
  if (hamlet === undefined) throw new Error('there are hamlets');
  expect(placesAbove(sets, [hamlet], 2021).map(({ set }) => set)).toEqual(['commune2021']);
  expect(placesAbove(sets, [hamlet], 2025).map(({ set }) => set)).toEqual(['commune2025']);
});

it('nothing lies between the communes of 2025 and the province', () => {
  expect(placesAbove(sets, sets.commune2025.areas, 2025)).toEqual([]);
});
