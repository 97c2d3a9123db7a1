import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annealChoice } from '../../../../src/domain/resettle/match/annealChoice.ts';
import type { Assignment } from '../../../../src/domain/resettle/match/Assignment.ts';
import { assignedOf } from '../../../../src/domain/resettle/match/Chosen.ts';
import { costOf } from '../../../../src/domain/resettle/match/costOf.ts';
import { divideAssignment } from '../../../../src/domain/resettle/match/divideAssignment.ts';
import { priceBound } from '../../../../src/domain/resettle/match/priceBound.ts';
import { transport } from '../../../../src/domain/resettle/match/transport.ts';

/** Parcels that may all go to every holder; nowhere has no room. */
function assignmentFrom(
  sizes: readonly number[],
  rooms: readonly number[],
  unit: readonly number[],
): Assignment {
  const count = rooms.length;
  return {
    sizes: Int32Array.from(sizes),
    rooms: Float64Array.from([...rooms, 0]),
    starts: Int32Array.from({ length: sizes.length + 1 }, (_, at) => at * count),
    holders: Int32Array.from({ length: sizes.length * count }, (_, at) => at % count),
    costs: Float64Array.from({ length: sizes.length * count }, (_, at) => {
      return (unit[at % unit.length] ?? 0) * (sizes[Math.floor(at / count)] ?? 0);
    }),
    groups: new Int32Array(sizes.length).fill(-1),
    together: 0,
    split: false,
  };
}

/** The least cost of all whole assignments that keep to the rooms, looked at one by one. */
function leastOf(
  { sizes, rooms, starts, holders, costs }: Assignment,
  parcel = 0,
  free = [...rooms],
): number {
  if (parcel === sizes.length) return 0;
  const size = sizes[parcel] ?? 0;
  let least = Infinity;
  for (let arc = starts[parcel] ?? 0; arc < (starts[parcel + 1] ?? 0); arc++) {
    const holder = holders[arc] ?? 0;
    if ((free[holder] ?? 0) < size) continue;
    const left = free.map((room, at) => (at === holder ? room - size : room));
    const rest = leastOf({ sizes, rooms, starts, holders, costs } as Assignment, parcel + 1, left);
    least = Math.min(least, (costs[arc] ?? 0) + rest);
  }
  return least;
}

const small = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
    rooms: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 3 }),
    unit: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 17 }),
  })
  .map(({ sizes, rooms, unit }) => assignmentFrom(sizes, rooms, unit));

describe('a bound by prices of room', () => {
  it('is never above the best there is, whatever the prices', () => {
    fc.assert(
      fc.property(
        small,
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 }),
        (given, prices) => {
          const found = priceBound(
            given,
            Float64Array.from(given.rooms, (_, at) => prices[at] ?? 0),
          );
          const least = leastOf(given);
          expect(found.bound).toBeLessThanOrEqual(least + 1e-9);
          expect(Math.min(...found.reduced)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('of the divided optimum is reached by it, and no lower than any whole assignment', () => {
    fc.assert(
      fc.property(small, (given) => {
        const divided = divideAssignment(given);
        const needed = given.sizes.reduce((sum, size) => sum + size, 0);
        const room = given.rooms.reduce((sum, each) => sum + each, 0);
        expect(divided === null).toBe(needed > room);
        if (divided === null) return;
        expect(costOf(given, divided.assigned)).toBeCloseTo(divided.bound, 6);
        const loads = new Float64Array(given.rooms.length);
        divided.assigned.forEach((part, arc) => {
          const holder = given.holders[arc] ?? 0;
          loads[holder] = (loads[holder] ?? 0) + part;
        });
        loads.forEach((load, holder) => expect(load).toBeLessThanOrEqual(given.rooms[holder] ?? 0));
        expect(divided.assigned.reduce((sum, part) => sum + part, 0)).toBe(needed);
        expect(Math.min(...divided.prices)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a whole assignment near the divided one', () => {
  it('keeps to every room and is no better than the best', () => {
    fc.assert(
      fc.property(small, (given) => {
        const divided = divideAssignment(given);
        if (divided === null) return;
        const chosen = annealChoice(given, divided.assigned, divided.prices, divided.reduced);
        const least = leastOf(given);
        if (chosen === null) return;
        const assigned = assignedOf(given, chosen);
        const loads = given.rooms.map((_, holder) =>
          assigned.reduce((sum, part, arc) => sum + (given.holders[arc] === holder ? part : 0), 0),
        );
        loads.forEach((load, holder) => expect(load).toBeLessThanOrEqual(given.rooms[holder] ?? 0));
        expect(costOf(given, assigned)).toBeGreaterThanOrEqual(least - 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('of forty parcels that fill nine tenths of six holders comes within an eighth of the bound', () => {
    const sizes = Array.from({ length: 40 }, (_, at) => 10 + ((at * 7) % 23));
    const room = Math.ceil((sizes.reduce((sum, size) => sum + size, 0) * 1.1) / 6);
    const unit = Array.from({ length: 240 }, (_, at) => Math.abs(Math.floor(at / 6) - 7 * (at % 6)));
    const given = assignmentFrom(sizes, Array<number>(6).fill(room), unit);
    const divided = divideAssignment(given);
    const chosen =
      divided === null ? null : annealChoice(given, divided.assigned, divided.prices, divided.reduced);
    expect(divided).not.toBeNull();
    expect(chosen).not.toBeNull();
    if (divided === null || chosen === null) return;
    expect(costOf(given, assignedOf(given, chosen))).toBeLessThan(divided.bound * 1.125);
  });
});

it('no way is found where the rooms do not suffice', () => {
  expect(transport(assignmentFrom([5, 5], [9], [1]))).toBeNull();
});
