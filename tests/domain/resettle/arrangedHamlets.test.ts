import { describe, expect, test } from 'vitest';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { judgeRisk } from '../../../src/domain/hazard/risk/judgeRisk.ts';
import { movingHouseholds } from '../../../src/i18n/movingHouseholds.ts';
import { arrangedHamlets } from '../../../src/domain/resettle/arrangedHamlets.ts';
import { hazardFrom, setsOf, type Parts } from '../hazard/threeHamlets.ts';

const rows: readonly Parts[] = [
  [0, 0, 9, 0, 1, 0],
  [0, 0, 0, 0, 10, 0],
  [0, 0, 0, 0, 0, 10],
  [0, 0, 4, 0, 6, 0],
  [0, 0, 0, 8, 2, 0],
];
const hazard = hazardFrom(rows, [
  { position: [106.03, 22.6], year: 2024, name: 'Sạt lở' },
  { position: [106.01, 22.6], year: 1990, name: 'xưa' },
]);
const sets = setsOf(rows.length);
const choices = { ...defaultPlan, riskShare: 30, eventKm: null };
const given = (rank: readonly number[] | null): Parameters<typeof arrangedHamlets>[0] => ({
  sets,
  hazard,
  choices,
  risk: judgeRisk(hazard, sets.hamlet.areas, choices).classNumbers,
  rank: rank === null ? null : Int32Array.from(rank),
  households: [30, 50, 20, 10, 'not-reported'],
  difficultyOf: (unit) => (unit === 0 ? 'pass' : 'fail'),
  ordered: [{ indicator: 'poor-rate', column: [0.5, 0.9, 0.2, 'not-reported', 0.3] }],
  reports: null,
});
const list = (rank: readonly number[] | null) => arrangedHamlets(given(rank));

describe('who should move first', () => {
  test('by rank, then those without one, then those of which nobody can speak; nobody below the threshold', () => {
    const lines = list([2, 0, 0, 1, 0]);
    expect(lines.map(({ unit }) => unit)).toEqual([3, 0, 4, 2]);
    expect(lines.map(({ rank }) => rank)).toEqual([1, 2, null, null]);
    expect(lines.map(({ atRisk }) => atRisk)).toEqual(['pass', 'pass', 'pass', 'open']);
  });

  test('a poor hamlet without exposure is in no line', () => {
    expect(list(null).some(({ unit }) => unit === 1)).toBe(false);
  });

  test('families are counted by their part of the land, and stay unknown where nobody counted them', () => {
    const byUnit = new Map(list(null).map((line) => [line.unit, line]));
    expect(byUnit.get(0)?.toMove).toBe(27);
    expect(byUnit.get(3)?.toMove).toBe(4);
    expect(byUnit.get(4)?.toMove).toBe('not-reported');
    expect(byUnit.get(2)?.toMove).toBe('not-mapped');
  });

  test('who is certainly in danger is to move, though much of the hamlet was left unseen', () => {
    const half = hazardFrom([[0, 0, 4, 0, 0, 6]]);
    const [line] = arrangedHamlets({
      ...given([1]),
      sets: setsOf(1),
      hazard: half,
      risk: Int8Array.of(0),
      households: [10],
    });
    expect(line?.toMove).toBe(4);
    expect(line === undefined ? '' : movingHouseholds(line, 'vi').replace(/\s/g, ' ')).toBe('ít nhất 4 hộ');
    // An event alone says nothing of who lives on land that nobody looked at.
    const [byEvent] = arrangedHamlets({
      ...given([1]),
      sets: setsOf(1),
      hazard: hazardFrom([[0, 0, 1, 0, 0, 9]]),
      risk: Int8Array.of(0),
      households: [10],
    });
    expect(byEvent?.toMove).toBe('not-mapped');
  });

  test('the form proposed rests on safe land and on how many would move', () => {
    const byUnit = new Map(list(null).map((line) => [line.unit, line.form]));
    expect(byUnit.get(0)).toEqual({ form: 'concentrated', reason: 'many' });
    expect(byUnit.get(3)).toEqual({ form: 'on-the-spot', reason: 'safe-land' });
    expect(byUnit.get(4)).toBeNull();
    expect(byUnit.get(2)).toBeNull();
  });

  test('groups of Decision 590 that only a survey can tell stay open', () => {
    const [line] = list([1, 0, 0, 2, 0]);
    const answers = Object.fromEntries(line?.groups.map(({ group, answer }) => [group.id, answer]) ?? []);
    expect(answers).toEqual({
      'lost-home': 'open',
      'risk-area': 'pass',
      'difficult-area': 'open',
      border: 'open',
      'free-migrants': 'open',
      'special-use-forest': 'open',
    });
    expect(list([0, 0, 0, 1, 0])[0]?.groups[2]?.answer).toBe('fail');
  });

  test('an event that counts is told with its distance, an older one or one farther away is not', () => {
    const near = { ...choices, eventKm: 1 };
    const lines = arrangedHamlets({ ...given(null), choices: near });
    const byUnit = new Map(lines.map((line) => [line.unit, line.eventKm]));
    expect(byUnit.get(2)).toBeCloseTo(0, 3);
    expect(byUnit.get(0)).toBeNull();
    expect(list(null).every(({ eventKm }) => eventKm === null)).toBe(true);
  });

  test('what the order lacks is named', () => {
    expect(list(null).find(({ unit }) => unit === 3)?.missing).toEqual(['poor-rate']);
  });
});
