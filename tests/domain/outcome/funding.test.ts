import { beforeAll, describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/domain/brief/briefOf.ts';
import { NO_DATA, NOT_APPLICABLE, OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { chooseFunding } from '../../../src/domain/invest/chooseFunding.ts';
import { fundClasses } from '../../../src/domain/invest/fundClasses.ts';
import { createUnitsToFund } from '../../../src/domain/invest/createUnitsToFund.ts';
import { createAnswer, type Answer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import type { FundPicture } from '../../../src/domain/outcome/FundPicture.ts';
import type { Outcome } from '../../../src/domain/outcome/Outcome.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import type { Solver } from '../../../src/domain/solver/Solver.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { fundSentences } from '../../../src/i18n/brief/fundSentences.ts';
import { fundReason } from '../../../src/i18n/invest/fundReason.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import { mapTable } from '../../../src/report/gis/mapTable.ts';
import { unitsSheet } from '../../../src/report/tables/unitsSheet.ts';
import { fundNamesIn } from '../../../src/i18n/invest/fundNamesIn.ts';
import { difference, labOf, visions } from '../classify/vision.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const columns = createColumns(world);
let solver: Solver;
let answer: Answer;
beforeAll(async () => {
  solver = await openSolver();
  answer = createAnswer(
    world,
    () => null,
    () => solver,
  );
});

const plan: Plan = {
  ...defaultPlan,
  ...{ tab: 'priority', paint: 'funding', vintage: 2021, year: 2024, missing: 'others' },
  fundPrices: { 'poor-households': 45, 'unhardened-road-km': 900 },
};
const studied = (asked: Plan): Outcome => {
  const outcome = answer.of(asked);
  return answer.withStudy(outcome, finished(answer.study(outcome)));
};
const pictureOf = ({ funding }: Outcome): FundPicture => {
  if (funding === null || typeof funding === 'string') throw new Error(`no picture: ${String(funding)}`);
  return funding;
};
const briefFor = (outcome: Outcome) =>
  briefOf({
    ...{ world, outcome, columns, indexOf: createIndex(world, columns), boundaries: 'schematic' },
    given: { date: '2026-11-27', author: '', office: '', title: '', subtitle: '', address: '' },
  });

describe('a map of a budget', () => {
  it('paints the choice that the dialogue of the budget makes', () => {
    const outcome = studied(plan);
    const units = createUnitsToFund(world, columns)(outcome);
    if (units === null) throw new Error('everything has a price');
    const alone = chooseFunding(units.problem, solver, { seconds: 20, relativeGap: 0 }, null);
    const { funding } = pictureOf(outcome);
    expect(funding.funded).toEqual(alone.funded);
    const paid = new Set(alone.funded.map(({ id }) => id));
    expect(paid.size).toBeGreaterThan(3);
    const borderline = fundClasses.indexOf('borderline');
    world.sets.commune2021.areas.forEach(({ key }, unit) => {
      const number = outcome.classNumbers[unit] ?? OUTSIDE;
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number < borderline).toBe(paid.has(key));
    });
    // With the study some are always chosen and some only close.
    expect(new Set(outcome.classNumbers).size).toBeGreaterThan(2);
  });

  it('tells in and out at once, and how sure that is with the study', () => {
    const plain = createAnswer(
      world,
      () => null,
      () => solver,
    ).of(plan);
    expect(new Set(plain.classNumbers)).toEqual(
      new Set([fundClasses.indexOf('in'), fundClasses.indexOf('out')]),
    );
    expect(plain.study).toBeNull();
    const sure = studied(plan);
    expect(sure.study?.funding?.scenarios).toBe(5);
    // Another place is selected: nothing that was known is taken back.
    const [first] = world.sets.commune2021.areas;
    expect(answer.of({ ...plan, selected: first?.key ?? null }).classNumbers).toEqual(sure.classNumbers);
  });

  it('paints what was locked in as locked, and what is locked out as not chosen', () => {
    const { areas } = world.sets.commune2021;
    const [first, second] = [areas[0], areas[1]];
    if (first === undefined || second === undefined) throw new Error('there are communes');
    const outcome = studied({ ...plan, fundIn: [first.key], fundOut: [second.key] });
    expect(outcome.classNumbers[0]).toBe(fundClasses.indexOf('locked'));
    expect(outcome.classNumbers[1]).toBe(fundClasses.indexOf('out'));
  });

  it('never takes a missing figure for zero: such a place has no class', () => {
    const outcome = createAnswer(
      { ...world, tables: [] },
      () => null,
      () => solver,
    ).of(plan);
    expect(new Set(outcome.classNumbers)).toEqual(new Set([NO_DATA]));
    expect(pictureOf(outcome).funding.funded).toEqual([]);
  });

  it('leaves out what a filter leaves out', () => {
    const district = world.sets.district.areas[0];
    if (district === undefined) throw new Error('there are districts');
    const outcome = answer.of({ ...plan, district: district.key });
    world.sets.commune2021.areas.forEach(({ within }, unit) => {
      expect(outcome.classNumbers[unit] === OUTSIDE).toBe(within.district !== district.key);
    });
  });

  it('says why it paints nothing', () => {
    const refused = (change: Partial<Plan>, of = answer) => of.of({ ...plan, ...change });
    const nothing = refused({ fundPrices: {} });
    expect(nothing.funding).toBe('nothing-asked');
    expect(new Set(nothing.classNumbers)).toEqual(new Set([NOT_APPLICABLE]));
    const [first] = world.sets.commune2021.areas;
    if (first === undefined) throw new Error('there are communes');
    expect(refused({ fundBudget: 1, fundIn: [first.key] }).funding).toBe('infeasible');
    expect(refused({}, createAnswer(world)).funding).toBe('no-solver');
    const { rows, notes } = legendOf(briefFor(nothing).painting, 'vi');
    expect(rows).toEqual([]);
    expect(notes).toEqual(['Chưa có đơn giá hoặc mục tiêu nào nên chưa chọn được nơi nào.']);
  });

  it('counts in its legend every place once, in classes that nobody takes for another', () => {
    const outcome = studied(plan);
    const { title, basis, rows, notes } = legendOf(briefFor(outcome).painting, 'vi');
    expect(title).toBe('Chọn trong ngân sách');
    expect(basis).toMatch(/^ngân sách 200\stỷ\sđồng$/);
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(161);
    expect(notes.join(' ')).toContain('5 mức ngân sách');
    for (const dark of [false, true]) {
      const colours = outcomeColours(outcome, world, dark);
      expect(colours).toHaveLength(5);
      for (const vision of visions) {
        const seen = colours.map((colour) => labOf(colour, vision));
        seen.slice(1).forEach((other, at) => {
          const one = seen[at];
          expect(one === undefined ? 0 : difference(one, other)).toBeGreaterThan(10);
        });
      }
    }
  });

  it('is a sample where a figure behind cost or goal is one', () => {
    expect(answer.of(plan).sample).toBe(true);
    expect(briefFor(answer.of(plan)).sample.map).toBe(true);
  });

  it('goes by the address, and comes back the same', () => {
    const { plan: read, remarks } = decodePlan(encodePlan(plan), new Set());
    expect(read).toEqual(plan);
    expect(remarks).toEqual([]);
  });
});

describe('what leaves the portal of a budget', () => {
  it('tells the limits that were kept to, and none that this map has no districts for', () => {
    const asked: Plan = {
      ...plan,
      fundLeast: 1,
      fundGroups: [
        { name: 'Vùng xa', members: ['commune2021:01324', 'commune2025:01324'], least: null, most: 1 },
      ],
    };
    const told = (change: Partial<Plan>) =>
      fundSentences(briefFor(studied({ ...asked, ...change })), 'vi')[0];
    const old = told({ fundBudget: 800_000 });
    expect(old).toContain('mỗi huyện cũ ít nhất 1');
    expect(old).toContain('Vùng xa: nhiều nhất 1 nơi');
    const merged = told({ vintage: 2025, year: 2025 });
    expect(merged).toContain('Vùng xa: nhiều nhất 1 nơi');
    expect(merged).not.toContain('huyện cũ');
  });

  it('names the class, cost and reason of every place as the screen does', () => {
    const outcome = studied(plan);
    const picture = pictureOf(outcome);
    const brief = briefFor(outcome);
    const labels = new Map(legendOf(brief.painting, 'vi').rows.map(({ number, label }) => [number, label]));
    const names = fundNamesIn(world, picture.units.problem, plan);
    const [header = [], ...rows] = unitsSheet(brief, brief.rows, 'x', 'vi', 'xlsx').rows;
    const at = (name: string) => header.findIndex((cell) => String(cell).startsWith(name));
    const places = { cost: at('Chi phí (triệu đồng)'), why: at('Vì sao'), gain: at('Hộ nghèo') };
    const label = header.findIndex((cell) => String(cell).startsWith('Lớp'));
    expect(Math.min(label, ...Object.values(places))).toBeGreaterThan(0);
    expect(rows).toHaveLength(161);
    const candidates = new Map(picture.units.problem.candidates.map((each) => [each.id, each]));
    rows.forEach((row, line) => {
      const told = brief.rows[line];
      if (told === undefined) throw new Error('a line without its place');
      expect(row[label]).toBe(labels.get(told.number));
      expect(row[places.cost]).toBe(candidates.get(told.area.key)?.cost);
      expect(row[places.gain]).toBe(candidates.get(told.area.key)?.gains[0]);
      const reason = picture.funding.reasons[told.area.key];
      if (reason?.code === 'must-have' || reason?.code === 'no-gain')
        expect(row[places.why]).toBe(fundReason(reason, names));
      expect(String(row[places.why])).not.toBe('');
    });
    const { fields, style } = mapTable(brief, [], 'vi');
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['cost', 'gain_1', 'why']));
    expect(style.classes.map((each) => each.label)).toEqual([...labels.values()]);
  });
});
