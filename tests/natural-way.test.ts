import { describe, expect, it } from 'vitest';
import { isFigure } from '../src/domain/indicator/Cell.ts';
import { catalogue } from '../src/domain/indicator/catalogue.ts';
import type { World } from '../src/domain/indicator/World.ts';
import { acceptSheet } from '../src/domain/join/acceptSheet.ts';
import { columnsFor } from '../src/domain/join/columnsFor.ts';
import { joinSheet } from '../src/domain/join/joinSheet.ts';
import { createAnswer } from '../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../src/domain/outcome/createColumns.ts';
import { outcomeColours } from '../src/domain/outcome/outcomeColours.ts';
import { defaultPlan } from '../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../src/domain/plan/encodePlan.ts';
import type { Plan } from '../src/domain/plan.ts';
import { evaluateRuleSet } from '../src/domain/rules/evaluateRuleSet.ts';
import { readTable } from '../src/domain/sheet/readTable.ts';
import { areaName } from '../src/i18n/areaName.ts';
import { printBounds } from '../src/i18n/format/printBounds.ts';
import { printCell } from '../src/i18n/format/printCell.ts';
import { score as printScore } from '../src/i18n/format/score.ts';
import { plainText } from '../src/i18n/plainText.ts';
import { problemSentence } from '../src/i18n/problemSentence.ts';
import { verdictSentence } from '../src/i18n/rules/verdictSentence.ts';
import { embeddedWorld } from './world/embeddedWorld.ts';

/**
 * A sheet as an office has it: a title, a counting column, spellings of its own, a figure that is not there,
 * a row nobody knows, a total at the end. 01351 is Hưng Đạo of 2025; of 2021 it was another place.
 */
const sheet = `BIỂU 1. KẾT QUẢ RÀ SOÁT HỘ NGHÈO CUỐI NĂM 2024;;;
;;;
STT;Mã xã;Tên xã, phường;Tỉ lệ hộ nghèo (%)
1;01324;Xã Cốc Pàng;61,25
2;01327;Cô Ba;48,3
3;;X. Đàm Thủy;19,96
4;;xã Hoà An;8,04
5;01351;Xã Hưng Đạo;không có số liệu
6;01273;P. Thục Phán;2,5
7;;Xã Không Có;12,0
;;Tổng cộng;24,71
`;

describe('the natural way', () => {
  it('leads from a dropped sheet to map, legend, flags and ranking, and every step can be printed', async () => {
    const embedded = embeddedWorld();
    const { table, problems } = readTable(sheet, 'ho-ngheo-2024.csv');
    if (table === null) throw new Error('the sheet of this test is readable');
    const report = joinSheet(table, embedded.sets);
    const taken = columnsFor(table, report, embedded.sets, catalogue).map((column) => ({
      column,
      indicator: column.suggestion?.indicator.id ?? null,
      year: column.year ?? 2024,
    }));
    const { figures, indicators } = acceptSheet(report, taken);
    const world: World = { ...embedded, own: figures, ownIndicators: indicators };
    const plan: Plan = {
      ...defaultPlan,
      tab: 'priority',
      indicator: 'poor-rate',
      year: 2024,
      method: 'manual',
      breaks: [0.1, 0.2, 0.5],
      weights: { 'poor-rate': 70, 'merged-units': 0, 'distance-to-provincial-seat': 30 },
      missing: 'leave-out',
    };
    const outcome = createAnswer(world).of(plan);
    const set = world.sets[outcome.set];
    const columns = createColumns(world);
    const ruleSet = outcome.flags?.ruleSet;
    if (ruleSet === undefined) throw new Error('Decision 33/2020 classes communes in 2024');
    const colours = outcomeColours(outcome, world, false);
    const { intervals, missing } = outcome.classification;
    const bounds = intervals.flatMap(({ lower, upper }) => [lower, upper]).filter(Number.isFinite);
    const reported = [...outcome.visible].filter((unit) => isFigure(outcome.column[unit]));

    const pages = [
      'ROWS',
      ...table.rows.map(({ line, cells }) => `${String(line)}: ${cells.join(' | ')}`),
      'REPORT',
      `${report.set}, ${report.setSureness}: ${String(report.matched.length)} of ${String(report.records)} rows`,
      ...report.matched.map(({ line, area, how, written }) =>
        [String(line), area.key, how, written ?? ''].join(' ').trim(),
      ),
      ...[...problems, ...report.problems].map((problem) => problemSentence(problem, 'vi')),
      'TAKEN',
      ...taken.map(
        ({ column, indicator, year }) => `${column.header} -> ${String(indicator)} ${String(year)}`,
      ),
      'PLAN',
      encodePlan(outcome.plan),
      'LEGEND',
      `${outcome.shown.provenance}, ${outcome.shown.file ?? ''}, ${outcome.sample ? 'SAMPLE' : 'no sample'}`,
      printBounds('share', bounds, 'vi').join(' · '),
      ...intervals.map(
        ({ number, count }) => `class ${String(number)} ${colours[number] ?? ''}: ${String(count)}`,
      ),
      ...Object.entries(missing).map(([reason, count]) => `${reason}: ${String(count)}`),
      'RANKING',
      ...reported.map((unit) =>
        [
          outcome.scores?.rank[unit],
          areaName(set.areas[unit] ?? { name: '', kind: 'xã', sample: false }, 'vi'),
          printCell('share', outcome.column[unit] ?? 'not-reported', 'vi', { beside: bounds }),
          `class ${String(outcome.classNumbers[unit])}`,
          printScore(outcome.scores?.score[unit] ?? NaN, 'vi'),
        ].join(' | '),
      ),
      'FLAGS',
      ...reported.map((unit) => {
        const verdict = evaluateRuleSet(
          ruleSet,
          (id) => columns(outcome.set, plan.year, id).column[unit] ?? 'not-reported',
        );
        return `${set.areas[unit]?.name ?? ''}: ${plainText(verdictSentence(ruleSet, verdict, 'vi'))}`;
      }),
    ];
    await expect(`${pages.join('\n')}\n`).toMatchFileSnapshot('natural-way.golden.txt');
  });
});
