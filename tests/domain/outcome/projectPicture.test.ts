import { expect, test } from 'vitest';
import { briefOf } from '../../../src/domain/brief/briefOf.ts';
import { NOT_APPLICABLE } from '../../../src/domain/classify/Legend.ts';
import { fundClasses } from '../../../src/domain/invest/fundClasses.ts';
import type { FundProject } from '../../../src/domain/invest/project/FundProject.ts';
import { projectsTogether } from '../../../src/domain/invest/project/projectsTogether.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { fundSentences } from '../../../src/i18n/brief/fundSentences.ts';
import { fundedFindingOf } from '../../../src/i18n/finding/fundedFindingOf.ts';
import { hoverText } from '../../../src/i18n/hover/hoverText.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import { unitsSheet } from '../../../src/report/tables/unitsSheet.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const base = embeddedWorld();
const { areas } = base.sets.commune2025;
const [first, second, third] = areas;
const former = base.sets.commune2021.areas.find(({ within }) => within.commune2025 === second?.key);
if (first === undefined || second === undefined || third === undefined || former === undefined)
  throw new Error('there are communes of both times');

function project(id: string, place: FundProject['place'], cost: number | null, ho: number): FundProject {
  return {
    ...{ id, name: `Dự án ${id}`, place, placeWritten: '', thing: null, cost, gains: { ho } },
    ...{ programme: null, year: null, stages: 1, needs: [], needsUnknown: [] },
  };
}

const table = {
  id: 'a',
  measures: [{ id: 'ho', name: 'Hộ nghèo' }],
  projects: [
    project('sure', first.key, 10, 90),
    project('dear', first.key, 900, 5),
    project('close', former.key, 50, 40),
    project('open', third.key, null, 5),
    project('lost', null, 800, 1),
  ],
};
const world = { ...base, projects: projectsTogether([table]) };
const columns = createColumns(world);
const plan: Plan = {
  ...defaultPlan,
  ...{ tab: 'priority', paint: 'funding', fundWhat: 'projects', fundBudget: 55, projectGoals: { ho: 100 } },
};

async function outcomeOf(asked: Plan, given = world) {
  const solver = await openSolver();
  const answer = createAnswer(
    given,
    () => null,
    () => solver,
  );
  const outcome = answer.of(asked);
  return answer.withStudy(outcome, finished(answer.study(outcome)));
}

const unitOf = (key: string) => areas.findIndex((area) => area.key === key);

test('a place is painted as the surest project in it, also one that lies in a part of it of former times', async () => {
  const { classNumbers, sample } = await outcomeOf(plan);
  const nameOf = (key: string) => fundClasses[classNumbers[unitOf(key)] ?? -1];
  expect(nameOf(first.key)).toBe('core');
  expect(nameOf(second.key)).toBe('borderline');
  expect(classNumbers.filter((number) => number === NOT_APPLICABLE)).toHaveLength(areas.length - 3);
  expect(sample).toBe(false);
  // The units of the other time hold only what lies in them.
  const older = await outcomeOf({ ...plan, vintage: 2021 });
  expect(older.classNumbers.filter((number) => number >= 0)).toHaveLength(1);
});

test('finding, legend, hover card, method and sheet say the same as the map', async () => {
  const outcome = await outcomeOf(plan);
  expect(fundedFindingOf(world, outcome, 'vi')).toMatch(
    /^\*\*1 dự án\*\* trong 55.triệu đồng: tới 90.hộ nghèo/,
  );
  const brief = briefOf({
    ...{ world, outcome, columns, indexOf: createIndex(world, columns), boundaries: 'schematic' },
    given: { date: '2026-11-27', author: '', office: '', title: '', subtitle: '', address: '' },
  });
  const legend = legendOf(brief.painting, 'vi');
  expect(legend.title).toBe('Dự án trong ngân sách');
  expect(new Map(legend.rows.map(({ label, count }) => [label, count]))).toMatchObject(
    new Map([
      ['Có dự án luôn được chọn', '1'],
      ['Chỉ có dự án không chọn, sát ngưỡng', '1'],
      ['Chỉ có dự án không chọn', '0'],
      ['Chỉ có dự án chưa chọn được', '1'],
      ['Không có dự án', String(areas.length - 3)],
    ]),
  );
  expect(legend.notes).toContain('1 dự án không nằm trong đơn vị nào của bản đồ này.');
  const lines = hoverText(outcome, world, unitOf(first.key), 'vi')?.lines ?? [];
  expect(lines.map(({ value }) => value)).toContain('Có dự án luôn được chọn');
  expect(lines.map(({ value }) => value.replace(/\s/g, ' '))).toContain('1/2 được chọn, 10 triệu đồng');
  const [sentence = ''] = fundSentences(brief, 'vi');
  expect(sentence).toContain('trong 5 dự án của bảng');
  expect(sentence).toContain('Mục tiêu: hộ nghèo.');

  const { rows } = unitsSheet(brief, brief.rows, 'x', 'vi', 'xlsx');
  const head = rows.find((row) => row.includes('Được trả (triệu đồng)')) ?? [];
  const row = rows.find((cells) => cells.includes(first.code)) ?? [];
  expect(row[head.indexOf('Được trả (triệu đồng)')]).toBe(10);
  expect(row[head.indexOf('Hộ nghèo')]).toBe(90);
  expect(String(row[head.indexOf('Vì sao')])).toMatch(/Dự án sure \(chọn\)\. .*Dự án dear \(không chọn\)\./);
});

test('without a project, or a goal of them, the map says so', async () => {
  expect((await outcomeOf({ ...plan, projectGoals: {} })).funding).toBe('no-projects');
  expect((await outcomeOf(plan, { ...world, projects: projectsTogether([]) })).funding).toBe('no-projects');
});
