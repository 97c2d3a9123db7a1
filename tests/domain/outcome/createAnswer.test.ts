import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/domain/classify/classOf.ts';
import { methods, NO_DATA, NOT_APPLICABLE, OPEN, OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { printValue } from '../../../src/i18n/format/printValue.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world).of;

const views: readonly Pick<Plan, 'level' | 'vintage'>[] = [
  { level: 'district', vintage: 2021 },
  { level: 'commune', vintage: 2021 },
  { level: 'commune', vintage: 2025 },
  { level: 'hamlet', vintage: 2025 },
];

describe('the outcome of a plan', () => {
  it.each(catalogue.map(({ id }) => id))(
    'has one class per unit in map, legend and print, at every level: %s',
    (indicator) => {
      for (const view of views) {
        for (const method of methods) {
          const outcome = answer({
            ...defaultPlan,
            ...view,
            tab: 'explore',
            indicator,
            method,
            breaks: [0.5],
          });
          const { intervals, missing } = outcome.classification;
          const counts = intervals.map(
            ({ number }) => outcome.classNumbers.filter((n) => n === number).length,
          );
          expect(counts).toEqual(intervals.map(({ count }) => count));
          const withoutFigure = Object.values(missing).reduce((sum, count) => sum + count, 0);
          expect(counts.reduce((sum, count) => sum + count, 0) + withoutFigure).toBe(outcome.column.length);
          expect(outcomeColours(outcome, world, false)).toHaveLength(intervals.length);
          for (const [index, cell] of outcome.column.entries()) {
            const painted = outcome.classNumbers[index];
            if (!isFigure(cell)) {
              expect(painted).toBe(cell === 'not-applicable' ? NOT_APPLICABLE : NO_DATA);
              continue;
            }
            expect(painted).toBe(classOf(intervals, cell));
            const { lower, upper } = intervals[painted ?? -1] ?? { lower: NaN, upper: NaN };
            expect(cell <= upper && (cell > lower || (painted === 0 && cell >= lower))).toBe(true);
          }
        }
      }
    },
  );

  it('prints a value on the right side of every printed bound of its legend', () => {
    const { column, classification } = answer({
      ...defaultPlan,
      tab: 'explore',
      level: 'hamlet',
      indicator: 'poor-rate',
    });
    const bounds = classification.intervals.flatMap(({ lower, upper }) => [lower, upper]);
    const printed = (value: number) =>
      Number(printValue('share', value, 'en', { beside: bounds }).replaceAll(',', ''));
    for (const cell of column.filter(isFigure)) {
      for (const bound of bounds) {
        expect(Math.sign(printed(cell) - printed(bound))).toBe(Math.sign(cell - bound));
      }
    }
  });

  it('marks a sample in every picture that has one, and a real measure never', () => {
    expect(answer(defaultPlan).sample).toBe(false);
    expect(answer({ ...defaultPlan, tab: 'explore' }).sample).toBe(false);
    expect(answer({ ...defaultPlan, tab: 'explore', indicator: 'poor-rate' }).sample).toBe(true);
    expect(answer({ ...defaultPlan, tab: 'difficulty', paint: 'flag' }).sample).toBe(true);
    expect(answer({ ...defaultPlan, tab: 'priority', paint: 'score' }).sample).toBe(true);
  });

  it('asks for no flag and no score on the first screen', () => {
    const { flags, scores, column } = answer(defaultPlan);
    expect([flags, scores]).toEqual([null, null]);
    expect(column.every(isFigure)).toBe(true);
  });

  it('leaves units outside the place gone into and the filters unpainted and unlisted', () => {
    const plan: Plan = { ...defaultPlan, tab: 'explore', level: 'hamlet', indicator: 'poor-rate' };
    const inside = answer({ ...plan, within: 'commune2025:01324' });
    const { areas } = world.sets.hamlet;
    const expected = areas.flatMap((area, index) =>
      area.within.commune2025 === 'commune2025:01324' ? [index] : [],
    );
    expect(expected.length).toBeGreaterThan(5);
    expect([...inside.visible].sort((a, b) => a - b)).toEqual(expected);
    const outside = areas.flatMap((_, index) => (inside.classNumbers[index] === OUTSIDE ? [] : [index]));
    expect(outside).toEqual(expected);
  });

  it('filters by the flag, the open case included', () => {
    const plan: Plan = { ...defaultPlan, tab: 'difficulty', paint: 'flag', level: 'hamlet', year: 2025 };
    const numbers = answer(plan).flags?.classNumbers ?? new Int8Array();
    const classes = answer(plan).flags?.ruleSet.classes ?? [];
    for (const [flag, wanted] of [['open', OPEN] as const, ...classes.map(({ id }, n) => [id, n] as const)]) {
      const { visible } = answer({ ...plan, flag });
      expect([...visible].sort((a, b) => a - b)).toEqual(
        [...numbers.keys()].filter((index) => numbers[index] === wanted),
      );
      expect(visible.length).toBeGreaterThan(0);
    }
  });

  it('ranks every unit of each set when the figures it has may stand for the others', () => {
    for (const view of views) {
      const { scores, visible } = answer({ ...defaultPlan, ...view, tab: 'priority', missing: 'others' });
      expect(scores?.ranked).toBe(visible.length);
      expect(scores?.ranked).toBeGreaterThan(9);
    }
  });
});
