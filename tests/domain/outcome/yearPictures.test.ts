import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/domain/classify/classOf.ts';
import { EXCEPTED, NO_DATA, OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { yearPictures } from '../../../src/domain/outcome/yearPictures.ts';
import { answer, columns, planOf, world } from '../brief/briefs.ts';

const plan = planOf({ indicator: 'poor-rate', vintage: 2021, year: 2022, multiples: true });

describe('small maps by year', () => {
  const outcome = answer(plan);
  const pictures = yearPictures(world, columns, outcome);

  it('share classes that hold every figure of every year, so none is without a class', () => {
    expect(pictures.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    for (const { column, numbers, year } of pictures) {
      expect(numbers).toHaveLength(161);
      column.forEach((cell, unit) => {
        const expected = isFigure(cell) ? classOf(outcome.classification.intervals, cell) : NO_DATA;
        expect(numbers[unit], `${String(year)} ${String(unit)}`).toBe(expected);
      });
      expect([...numbers].every((number) => number >= 0)).toBe(true);
    }
  });

  it('have the same bounds whichever year is looked at, and the map of that year is one of them', () => {
    const later = answer({ ...plan, year: 2024 });
    expect(later.classification.intervals).toEqual(outcome.classification.intervals);
    expect(pictures[1]?.numbers).toEqual(outcome.classNumbers);
    const single = answer({ ...plan, multiples: false });
    expect(single.classification.intervals).not.toEqual(outcome.classification.intervals);
  });

  it('leave out in every year what a filter leaves out, and keep apart what was taken out', () => {
    const part = answer({ ...plan, district: 'district:042', except: ['commune2021:01321'] });
    for (const { numbers } of yearPictures(world, columns, part))
      numbers.forEach((number, unit) => {
        const now = part.classNumbers[unit] ?? NO_DATA;
        if (now === OUTSIDE || now === EXCEPTED) expect(number).toBe(now);
        else expect(number).toBeGreaterThanOrEqual(0);
      });
  });

  it('count the gaps inside the filters, not the places to which the measure does not apply', () => {
    const criteria = planOf({ indicator: 'new-rural-criteria', vintage: 2021, year: 2022, multiples: true });
    const [first] = yearPictures(world, columns, answer(criteria));
    expect(first?.column).toContain('not-applicable');
    expect(first?.missing).toBe(0);
    const column = [...world.sets.commune2021.areas.keys()].map((unit) =>
      unit < 3 ? ('not-reported' as const) : 0.5,
    );
    const own = { indicator: 'poor-rate', set: 'commune2021', year: 2024, column, file: 'a.xlsx' } as const;
    const brought = { ...world, own: [own] };
    const made = yearPictures(brought, createColumns(brought), createAnswer(brought).of(plan));
    expect(made.map(({ missing }) => missing)).toEqual([0, 0, 0, 3, 0]);
  });

  it('say where the way to count changed, and give the figure of the province', () => {
    const [first] = pictures;
    expect(first?.province).toBeCloseTo(0.3309, 3);
    expect(pictures.some(({ isBroken }) => isBroken)).toBe(false);
    const column = world.sets.commune2021.areas.map(() => 0.5);
    const brought = {
      ...world,
      own: [
        ...world.own,
        {
          indicator: 'poor-rate',
          set: 'commune2021' as const,
          year: 2020,
          column,
          provenance: 'own' as const,
          file: 'cu.xlsx',
        },
      ],
    };
    const before = createAnswer(brought).of(plan);
    const own = yearPictures(brought, columns, before);
    expect(own.map(({ year, isBroken }) => [year, isBroken]).slice(0, 3)).toEqual([
      [2020, false],
      [2021, true],
      [2022, false],
    ]);
  });
});
