import { describe, expect, test } from 'vitest';
import { OPEN } from '../../../../src/domain/classify/Legend.ts';
import type { HazardChoices } from '../../../../src/domain/hazard/HazardChoices.ts';
import { judgeRisk } from '../../../../src/domain/hazard/risk/judgeRisk.ts';
import { criteriaOf } from '../../../../src/domain/rules/criteriaOf.ts';
import { evaluateRuleSet } from '../../../../src/domain/rules/evaluateRuleSet.ts';
import { verdictSentence } from '../../../../src/i18n/rules/verdictSentence.ts';
import { plainText } from '../../../../src/i18n/plainText.ts';
import { hazardFrom, setsOf, type Parts } from '../threeHamlets.ts';

const choices: HazardChoices = {
  hazards: null,
  riskClass: 'high',
  riskShare: 30,
  eventKm: 1,
  eventSince: 2020,
};
const rows: readonly Parts[] = [
  [0, 0, 2, 1, 7, 0],
  [5, 2, 2, 0, 1, 0],
  [0, 0, 0, 0, 8, 2],
  [0, 0, 2, 0, 6, 2],
  [0, 0, 3, 0, 0, 7],
  [0, 0, 0, 0, 0, 10],
];
const hamlets = setsOf(rows.length).hamlet.areas;
const judge = (events: Parameters<typeof hazardFrom>[1] = [], change: Partial<HazardChoices> = {}) =>
  judgeRisk(hazardFrom(rows, events), hamlets, { ...choices, ...change });

describe('who is at high risk', () => {
  test('what nobody looked at leaves a hamlet open only where it could change the answer', () => {
    // Exactly 30 %; 20 %; none and at most 20 %; 20 % and perhaps 40; 30 % whatever the rest is; nothing known.
    expect([...judge().classNumbers]).toEqual([0, 1, 1, OPEN, 0, OPEN]);
  });

  test('a hamlet without any hazard data is never below the threshold', () => {
    for (const riskShare of [1, 50, 100]) expect(judge([], { riskShare }).classNumbers[5]).toBe(OPEN);
  });

  test('medium zones count where the planner says so', () => {
    expect(judge([], { riskClass: 'medium' }).classNumbers[1]).toBe(0);
    expect(judge([], { riskClass: 'very-high' }).classNumbers[0]).toBe(1);
  });

  test('an event nearby is enough, whatever the land is; an older or a farther one is not', () => {
    const at = (longitude: number, year: number) => [
      { position: [longitude, 22.6] as const, year, name: 'Sạt lở' },
    ];
    expect(judge(at(106.02, 2024)).classNumbers[1]).toBe(0);
    expect(judge(at(106.02, 2019)).classNumbers[1]).toBe(1);
    // Three hundredths of a degree are three kilometres here.
    expect(judge(at(106.05, 2024)).classNumbers[1]).toBe(1);
    expect(judge(at(106.02, 2024), { eventKm: null }).classNumbers[1]).toBe(1);
  });

  test('no criterion speaks of events where none has a place', () => {
    expect(criteriaOf(judge().ruleSet).map(({ id }) => id)).toEqual(['land']);
    const events = [{ position: [106, 22.6] as const, year: 2024, name: '' }];
    expect(criteriaOf(judge(events).ruleSet).map(({ id }) => id)).toEqual(['land', 'event']);
    expect(criteriaOf(judge(events, { eventSince: 2025 }).ruleSet).map(({ id }) => id)).toEqual(['land']);
  });

  test('says why, and that the criteria are of the province', () => {
    const { ruleSet, cellOf } = judge();
    const told = (unit: number) =>
      plainText(verdictSentence(ruleSet, evaluateRuleSet(ruleSet, cellOf(unit)), 'vi'));
    expect(told(0).replace(/\s/g, ' ')).toBe(
      'Nguy cơ cao theo tiêu chí của tỉnh vì phần đất trong vùng nguy cơ cao, rất cao 30,0 % ≥ 30 %',
    );
    expect(told(5)).toContain('chưa có bản đồ nguy cơ');
    expect(ruleSet.ownCopy).toBeDefined();
  });
});
