import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import type { ExposedPoints } from '../../../src/domain/hazard/ExposedPoints.ts';
import { hazardFigures } from '../../../src/domain/hazard/hazardFigures.ts';
import { householdsExposed } from '../../../src/domain/hazard/householdsExposed.ts';
import { countedBy, householdParts } from '../../../src/domain/hazard/householdParts.ts';
import { judgeRisk } from '../../../src/domain/hazard/risk/judgeRisk.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { arrangedHamlets } from '../../../src/domain/resettle/arrangedHamlets.ts';
import { exposureFrom, hazardFrom, setsOf, type Parts } from './threeHamlets.ts';

function housesFrom(rows: readonly Parts[]): ExposedPoints {
  const { area, ...parts } = exposureFrom(rows);
  return { ...parts, points: area };
}

/** Half of each hamlet's land is in a high zone; all houses of the first stand in it, none of the second, and nobody knows those of the third. */
const land: readonly Parts[] = [
  [0, 0, 5, 0, 5, 0],
  [0, 0, 5, 0, 5, 0],
  [0, 0, 5, 0, 5, 0],
];
const houses = housesFrom([
  [0, 0, 7, 0, 0, 0],
  [0, 0, 0, 0, 4, 0],
  [0, 0, 0, 0, 0, 0],
]);
const hazard = { ...hazardFrom(land), houses };

describe('households by where houses stand', () => {
  it('go by houses where there are some, and by land where the layer knows none', () => {
    expect([0, 1, 2].map((unit) => countedBy(hazard, unit))).toEqual(['houses', 'houses', 'land']);
    const { byClass, clear } = householdsExposed([30, 20, 10], householdParts(hazard));
    expect(byClass[2]).toEqual([30, 0, 5]);
    expect(clear).toEqual([0, 20, 5]);
  });

  it('say which way in the list; land alone still says who is at high risk', () => {
    const sets = setsOf(3);
    const choices = { ...defaultPlan, riskShare: 30, eventKm: null };
    const lines = arrangedHamlets({
      sets,
      hazard,
      choices,
      risk: judgeRisk(hazard, sets.hamlet.areas, choices).classNumbers,
      rank: null,
      households: [30, 20, 10],
      difficultyOf: () => 'fail',
      ordered: [],
      reports: null,
    });
    expect(lines.map(({ toMove, countedBy: by }) => [toMove, by])).toEqual([
      [30, 'houses'],
      [0, 'houses'],
      [5, 'land'],
    ]);
  });

  it('are figures that add up from hamlets to their commune', () => {
    const found = hazardFigures(hazard, setsOf(3), { column: [30, 20, 10], provenance: 'official' });
    const column = (set: string) =>
      found.find((each) => each.indicator === 'exposed-households' && each.set === set)?.column;
    expect(column('hamlet')).toEqual([30, 0, 5]);
    expect(column('commune2025')).toEqual([35]);
    expect(column('district')).toEqual([35]);
  });

  it('of a hamlet whose houses nobody looked at are not mapped, though its land is', () => {
    const unseen = { ...hazard, houses: housesFrom([[0, 0, 1, 0, 0, 9], ...land.slice(1)]) };
    const found = hazardFigures(unseen, setsOf(3), { column: [30, 20, 10], provenance: 'official' });
    const column = found.find(({ indicator, set }) => indicator === 'exposed-households' && set === 'hamlet');
    expect(column?.column[0]).toBe('not-mapped');
  });

  it('classes and not mapped are the whole of every hamlet, whatever counts them', () => {
    const part = fc.integer({ min: 0, max: 9 });
    const row: fc.Arbitrary<Parts> = fc.tuple(part, part, part, part, part, part);
    const families = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row, families), { minLength: 1, maxLength: 6 }), (given) => {
        const both = {
          ...hazardFrom(given.map(([own]) => own)),
          houses: housesFrom(given.map(([, own]) => own)),
        };
        const exposed = householdsExposed(
          given.map(([, , count]) => count),
          householdParts(both),
        );
        given.forEach(([, , count], unit) => {
          const parts = [...exposed.byClass, exposed.clear, exposed.notMapped].map(
            (column): Cell => column[unit] ?? NaN,
          );
          expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(count);
        });
      }),
    );
  });
});
