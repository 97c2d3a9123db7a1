import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/domain/indicator/Cell.ts';
import { leavingColumns } from '../../../../src/domain/invest/leaving/leavingColumns.ts';
import { waysOut } from '../../../../src/domain/invest/leaving/waysOut.ts';
import { decision33of2020Hamlets } from '../../../../src/domain/rules/decision-33-2020-hamlets.ts';
import { decree272of2025Hamlets } from '../../../../src/domain/rules/decree-272-2025-hamlets.ts';

/** 100 households, 10 km of road: 30 % poor or near-poor, half the roads hardened, 95 % on the grid. Thresholds by hand: 4 × 5.71 % = 22.84 %, 60 %, 90 %. */
const hamlet: Readonly<Record<string, Cell>> = {
  'minority-share': 0.9,
  'multidimensional-poverty-rate': 0.3,
  'hardened-road-share': 0.5,
  'grid-power': 0.95,
  households: 100,
  'road-km': 10,
};
const nobody = () => false;
const waysOf = (change: Readonly<Record<string, Cell>>, isOwn: (id: string) => boolean = nobody) => {
  const cells = { ...hamlet, ...change };
  return waysOut(decree272of2025Hamlets, (id) => cells[id] ?? 'not-reported', isOwn);
};
const poor = 'multidimensional-poverty-rate';
const road = 'hardened-road-share';

describe('ways out of the list of especially difficult hamlets', () => {
  it('are each of the two criteria that hold, with the households or kilometres that are lacking', () => {
    // 22 of 100 are below 22.84 %, so 8 fewer; 6 of 10 km are 60 %, so 1 km more.
    expect(waysOf({})).toEqual([
      [{ indicator: poor, amount: 8 }],
      [{ indicator: road, amount: expect.closeTo(1, 9) as number }],
    ]);
  });

  it('are pairs where all three criteria hold', () => {
    // 90 of 100 households on the grid are no longer below 90 %.
    expect(waysOf({ 'grid-power': 0.8 })).toEqual([
      [
        { indicator: poor, amount: 8 },
        { indicator: road, amount: expect.closeTo(1, 9) as number },
      ],
      [
        { indicator: poor, amount: 8 },
        { indicator: 'grid-power', amount: 10 },
      ],
      [
        { indicator: road, amount: expect.closeTo(1, 9) as number },
        { indicator: 'grid-power', amount: 10 },
      ],
    ]);
  });

  it('are none for a hamlet that is not on the list, and not known where a missing figure decides', () => {
    expect(waysOf({ [road]: 0.7 })).toEqual([]);
    expect(waysOf({ 'minority-share': 0.1 })).toEqual([]);
    expect(waysOf({ [road]: 'not-reported' })).toBeNull();
  });

  it('lack their amount where nobody says of how many households, or the share came without its counts', () => {
    expect(waysOf({ households: 'not-reported' })?.[0]).toEqual([{ indicator: poor, amount: null }]);
    expect(waysOf({}, (id) => id === road)?.[1]).toEqual([{ indicator: road, amount: null }]);
  });

  it('do not go over what no money counts: the make-up of the poor, or the state of a road', () => {
    const cells: Readonly<Record<string, Cell>> = {
      ...hamlet,
      'poor-rate': 0.17,
      'minority-share-of-poor': 0.9,
      'all-year-road': 1,
    };
    // Decision 33/2020: of 100 households 14 are below 15 %, so 3 fewer of 17.
    const cellOf = (id: string) => cells[id] ?? 'not-reported';
    expect(waysOut(decision33of2020Hamlets, cellOf, nobody)).toEqual([
      [{ indicator: 'poor-rate', amount: 3 }],
    ]);
  });
});

describe('what leaving costs', () => {
  const two = [[{ indicator: poor, amount: 8 }], [{ indicator: road, amount: 1 }]];
  const pair = [
    [
      { indicator: poor, amount: 8 },
      { indicator: road, amount: 1 },
    ],
  ];

  it('is the cheapest way of which every step has a price', () => {
    expect(
      leavingColumns(
        [two, pair],
        new Map([
          [poor, 60],
          [road, 900],
        ]),
      ),
    ).toEqual({
      cost: [480, 1380],
      leaving: [1, 1],
    });
    expect(leavingColumns([two, pair], new Map([[road, 900]]))).toEqual({ cost: [900, 0], leaving: [1, 0] });
  });

  it('is nothing for who is not on the list, and missing, never nothing, where it is not known', () => {
    const unknown = [[{ indicator: poor, amount: null }]];
    expect(leavingColumns([[], null, unknown], new Map([[poor, 60]]))).toEqual({
      cost: [0, 'incomplete', 'incomplete'],
      leaving: [0, 'incomplete', 'incomplete'],
    });
  });

  it('goes a known way where another one is not known', () => {
    const ways = [[{ indicator: poor, amount: null }], [{ indicator: road, amount: 2 }]];
    expect(
      leavingColumns(
        [ways],
        new Map([
          [poor, 1],
          [road, 900],
        ]),
      ),
    ).toEqual({ cost: [1800], leaving: [1] });
  });
});
