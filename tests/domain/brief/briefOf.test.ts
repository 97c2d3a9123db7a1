import { describe, expect, it } from 'vitest';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { toldIndicators } from '../../../src/domain/brief/toldIndicators.ts';
import { answer, briefFrom, briefOfPlan, columns, planOf, world } from './briefs.ts';

const ranked: Partial<Plan> = {
  tab: 'priority',
  paint: 'score',
  vintage: 2021,
  year: 2025,
  missing: 'others',
};

const views: readonly Partial<Plan>[] = [
  { indicator: 'density' },
  { indicator: 'poor-rate', level: 'hamlet' },
  { indicator: 'poor-rate', vintage: 2021, level: 'district' },
  { tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 },
  { tab: 'difficulty', paint: 'flag', level: 'hamlet', year: 2025 },
  ranked,
];

describe('a brief', () => {
  it.each(views)('has every unit once, with the class, colour and figures of the outcome: %j', (view) => {
    const outcome = answer(planOf(view));
    const brief = briefFrom(outcome);
    const { areas } = world.sets[outcome.set];
    expect(brief.rows.map(({ area }) => area.key).sort()).toEqual(areas.map(({ key }) => key).sort());
    const colours = outcomeColours(outcome, world, false);
    for (const row of brief.rows) {
      expect(row.number).toBe(outcome.classNumbers[row.unit]);
      expect(row.colour).toBe(colours[row.number] ?? null);
      expect(row.cells[0]).toBe(outcome.column[row.unit]);
      expect(row.missing).toEqual(
        brief.indicators.flatMap(({ entry }, at) => (isFigure(row.cells[at]) ? [] : [entry.id])),
      );
    }
  });

  it('goes to a worker and comes back the same, and the same input gives the same brief', () => {
    const brief = briefOfPlan(ranked);
    expect(structuredClone(brief)).toEqual(brief);
    expect(briefOfPlan(ranked)).toEqual(brief);
  });

  it('counts in the legend what its rows carry', () => {
    const { painting, rows } = briefOfPlan({ indicator: 'poor-rate', vintage: 2021, year: 2021 });
    for (const [number, counted] of painting.counts)
      expect(rows.filter((row) => row.number === number)).toHaveLength(counted);
  });

  it('puts those inside the filters first, in the order of the table, and keeps the others for the map', () => {
    const district = world.sets.district.areas[2];
    const { rows, inside } = briefOfPlan({ ...ranked, district: district?.key ?? null });
    expect(inside).toBeGreaterThan(5);
    expect(rows).toHaveLength(161);
    expect(rows.slice(0, inside).every(({ area }) => area.within.district === district?.key)).toBe(true);
    const ranks = rows.slice(0, inside).map(({ score }) => score?.rank ?? Infinity);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(rows.slice(inside).every(({ number, inside: isIn }) => number === OUTSIDE && !isIn)).toBe(true);
  });

  it('takes the order it is given', () => {
    const outcome = answer(planOf({ indicator: 'density' }));
    const order = outcome.visible.toReversed();
    const brief = briefFrom(outcome, { order });
    expect(brief.rows.map(({ unit }) => unit)).toEqual([...order]);
  });

  it('says the reasons of a flag, what drives a score, and the places above', () => {
    const flagged = briefOfPlan({ tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 });
    const first = flagged.rows.find(({ flag }) => flag?.verdict.class === 'III');
    expect(first?.flag?.verdict.because.length).toBeGreaterThan(0);
    expect(first?.districts).toHaveLength(1);
    const scored = briefOfPlan(ranked);
    const [top] = scored.rows;
    const points = top?.score?.drivers.reduce((sum, { points: part }) => sum + (part ?? 0), 0);
    expect(points).toBeCloseTo(top?.score?.points ?? NaN, 9);
    const shares = scored.indicators.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    expect(shares).toBeCloseTo(1, 12);
  });

  it('names what a unit of 2025 was formed from, and every district it mixes', () => {
    const { rows } = briefOfPlan({ indicator: 'density' });
    const mixed = rows.find(({ area }) => area.name === 'Cốc Pàng');
    expect(mixed?.formerly.map(({ name }) => name)).toContain('Đức Hạnh');
    expect(mixed?.districts.map(({ name }) => name)).toEqual(['Bảo Lâm', 'Bảo Lạc']);
  });

  it('tells the figure of the province beside each indicator', () => {
    const { indicators, path } = briefOfPlan({ indicator: 'poor-rate', vintage: 2021, year: 2023 });
    const province = columns('province', 2023, 'poor-rate').column[0];
    expect(path.map(({ name }) => name)).toEqual(['Cao Bằng']);
    expect(indicators[0]?.above).toEqual([{ key: path[0]?.key, cell: province }]);
  });

  it('marks a sample where there is one and nowhere else', () => {
    const real = briefOfPlan({ tab: null, indicator: 'density' });
    expect(real.sample).toMatchObject({ any: false, map: false, indicators: [] });
    const made = briefOfPlan({ indicator: 'poor-rate', level: 'hamlet' });
    expect(made.sample).toMatchObject({ any: true, map: true, units: true });
    expect(made.sample.indicators).toContain('poor-rate');
  });

  it('accounts on a map for what is painted alone, and in a report for everything', () => {
    const brief = briefOfPlan(ranked);
    const ids = (about: 'map' | 'all') => toldIndicators(brief, about).map(({ entry }) => entry.id);
    expect(ids('map').sort()).toEqual(Object.keys(planOf(ranked).weights).sort());
    expect(ids('all')).toContain('density');
    expect(toldIndicators(briefOfPlan({ indicator: 'density' }), 'map').map(({ entry }) => entry.id)).toEqual(
      ['density'],
    );
  });
});
