import { describe, expect, it } from 'vitest';
import type { AreaKey } from '../../../src/domain/area/Area.ts';
import { figures } from '../../../src/domain/indicator/figures.ts';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import type { World } from '../../../src/domain/indicator/World.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { withEdits } from '../../../src/domain/indicator/withEdits.ts';
import { indicatorFormedBy, smallWorld } from './smallWorld.ts';

const people = indicatorFormedBy({ rule: 'sum', of: 'people' });
const plain: World = {
  ...smallWorld({ people: [10, 20, 30, 40] }),
  ownIndicators: [people],
};

const edit = (area: AreaKey, after: Cell, year = 2025) => ({
  indicator: 'test',
  area,
  year,
  before: 20,
  after,
  time: '2026-11-26T04:00:00.000Z',
  by: 'Nông Thị Lan',
});

const edited = (...edits: readonly ReturnType<typeof edit>[]): World => ({ ...plain, edits });

describe('an edited value', () => {
  it('stands in place of the figure of its unit, and the unit is named', () => {
    const { column, used } = createColumns(edited(edit('hamlet:A-2', 25)))('hamlet', 2025, 'test');
    expect(column).toEqual([10, 25, 30, 40]);
    expect(used.edited).toEqual([1]);
  });

  it('changes no other level', () => {
    const columns = createColumns(edited(edit('hamlet:A-2', 25)));
    expect(columns('commune2021', 2025, 'test').column).toEqual([30, 30, 40]);
    expect(columns('commune2021', 2025, 'test').used.edited).toBeUndefined();
  });

  it('stands wherever its figure does: a later year that the same period answers for', () => {
    const columns = createColumns(edited(edit('hamlet:A-2', 25)));
    expect(columns('hamlet', 2028, 'test').column[1]).toBe(25);
  });

  it('says nothing of the figures of another year', () => {
    const own = {
      indicator: 'test',
      set: 'hamlet',
      year: 2026,
      column: [1, 2, 3, 4],
      file: 'm.csv',
    } as const;
    const world = { ...edited(edit('hamlet:A-2', 25)), own: [own] };
    expect(createColumns(world)('hamlet', 2026, 'test').column).toEqual([1, 2, 3, 4]);
  });

  it('may say that there is no figure, and why', () => {
    const { column } = createColumns(edited(edit('hamlet:A-2', 'not-reported')))('hamlet', 2025, 'test');
    expect(column[1]).toBe('not-reported');
  });

  it('leaves a sample a sample while one sample figure is left, and only then', () => {
    const units: readonly AreaKey[] = ['hamlet:A-1', 'hamlet:A-2', 'hamlet:B-1', 'hamlet:C-1'];
    const some = createColumns(edited(...units.slice(1).map((unit) => edit(unit, 1))));
    expect(some('hamlet', 2025, 'test').used.provenance).toBe('sample');
    const all = createColumns(edited(...units.map((unit) => edit(unit, 1))));
    expect(all('hamlet', 2025, 'test').used.provenance).toBe('own');
  });

  it('of a unit that is not here changes nothing', () => {
    const formed = figures(plain, people, 'hamlet', 2025);
    expect(withEdits(edited(edit('hamlet:Z-9', 1)), people, 'hamlet', 2025, formed)).toBe(formed);
  });
});
