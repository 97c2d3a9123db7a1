import { describe, expect, it } from 'vitest';
import { paintingOf } from '../../../src/domain/brief/paintingOf.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { printBounds } from '../../../src/i18n/format/printBounds.ts';
import { printValue } from '../../../src/i18n/format/printValue.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world).of;
const explore: Plan = { ...defaultPlan, tab: 'explore' };

const views: readonly Partial<Plan>[] = [
  { level: 'district' },
  { level: 'commune', vintage: 2021 },
  { level: 'commune', vintage: 2025 },
  { level: 'hamlet' },
];

/** Back from print: "1.234,5" → 1234.5. */
const read = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
const total = (rows: readonly { count: string }[]) => rows.reduce((sum, { count }) => sum + read(count), 0);

describe('the legend', () => {
  it.each(catalogue.map(({ id }) => id))(
    'counts every unit once and has a colour for every class: %s',
    (indicator) => {
      for (const view of views) {
        const outcome = answer({ ...explore, ...view, indicator });
        const { rows } = legendOf(paintingOf(outcome, world, false), 'vi');
        expect(total(rows)).toBe(world.sets[outcome.set].areas.length);
        const classes = rows.filter(({ number }) => number >= 0);
        expect(outcomeColours(outcome, world, false)).toHaveLength(classes.length);
        expect(classes.every(({ label }) => label !== '')).toBe(true);
      }
    },
  );

  it.each(catalogue.filter(({ unit }) => unit !== 'status').map(({ id, unit }) => [id, unit] as const))(
    'prints no figure of %s outside the printed bounds of its class',
    (indicator, unit) => {
      const outcome = answer({ ...explore, vintage: 2021, indicator });
      const { intervals } = outcome.classification;
      const bounds = intervals.flatMap(({ lower, upper }) => [lower, upper]);
      const printed = printBounds(unit, bounds, 'vi').map(read);
      outcome.column.forEach((cell, index) => {
        const number = outcome.classNumbers[index] ?? -1;
        if (!isFigure(cell) || number < 0) return;
        const value = read(printValue(unit, cell, 'vi', { beside: bounds }));
        const [lower, upper] = [printed[2 * number] ?? NaN, printed[2 * number + 1] ?? NaN];
        expect(number === 0 ? value >= lower : value > lower).toBe(true);
        expect(value <= upper).toBe(true);
      });
    },
  );

  it('counts only what is inside the filter', () => {
    const district = world.sets.district.areas[0];
    if (district === undefined) throw new Error('there are districts');
    const plan: Plan = { ...explore, vintage: 2021, indicator: 'poor-rate', district: district.key };
    const inside = world.sets.commune2021.areas.filter(({ within }) => within.district === district.key);
    expect(inside.length).toBeGreaterThan(5);
    expect(total(legendOf(paintingOf(answer(plan), world, false), 'vi').rows)).toBe(inside.length);
  });

  it('says that a measure does not exist at a level instead of calling it missing', () => {
    const outcome = answer({ ...explore, vintage: 2021, indicator: 'density' });
    expect(legendOf(paintingOf(outcome, world, false), 'vi').rows).toEqual([
      { number: -1, label: 'Không có ở cấp này', count: '161' },
    ]);
  });

  it('names the classes of the decree and what cannot be assessed when flags are painted', () => {
    const outcome = answer({ ...explore, tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 });
    const labels = legendOf(paintingOf(outcome, world, false), 'vi').rows.map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['Khu vực III', 'Khu vực II', 'Khu vực I']);
  });

  it('says that no decree classes districts', () => {
    const outcome = answer({ ...explore, paint: 'flag', level: 'district' });
    const { rows } = legendOf(paintingOf(outcome, world, false), 'vi');
    expect(rows).toEqual([{ number: -2, label: 'Không có quy định xếp loại cho cấp này.', count: '10' }]);
  });

  it('says how many classes there are when there are fewer than asked for', () => {
    const outcome = answer({ ...explore, vintage: 2021, indicator: 'new-rural-status', classes: 5 });
    const { notes } = legendOf(paintingOf(outcome, world, false), 'vi');
    expect(notes.join(' ')).toContain('thay vì 5');
  });
});
