import { describe, expect, it } from 'vitest';
import type { AreaKey } from '../../../src/domain/area/Area.ts';
import { EXCEPTED, OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import type { Outcome } from '../../../src/domain/outcome/Outcome.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';
import { switchExcept } from '../../../src/domain/plan/switchExcept.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world);
const ranking: Plan = {
  ...defaultPlan,
  tab: 'priority',
  paint: 'score',
  indicator: 'poor-rate',
  year: 2024,
  missing: 'others',
};
const keyOf = ({ set }: Outcome, unit: number | undefined): AreaKey => {
  const area = world.sets[set].areas[unit ?? -1];
  if (area === undefined) throw new Error('no such unit');
  return area.key;
};
const whole = answer.of(ranking);
const [first = -1] = whole.visible;
const without = answer.of({ ...ranking, except: [keyOf(whole, first)] });

describe('a place that is taken out', () => {
  it('is not ranked, and the others close up behind it', () => {
    expect(without.scores?.rank[first]).toBe(0);
    expect(without.scores?.ranked).toBe((whole.scores?.ranked ?? 0) - 1);
    expect(without.scores?.rank[without.visible[0] ?? -1]).toBe(1);
    expect(without.visible).not.toContain(first);
  });

  it('is painted as taken out whatever the map shows, and not as outside a filter', () => {
    for (const paint of ['indicator', 'score', 'flag', 'standing'] as const) {
      const outcome = answer.of({ ...ranking, paint, except: [keyOf(whole, first)] });
      const studied = answer.withStudy(outcome, finished(answer.study(outcome)));
      expect(studied.classNumbers[first]).toBe(EXCEPTED);
      expect([...studied.classNumbers].filter((number) => number === EXCEPTED)).toHaveLength(1);
      expect(studied.classNumbers).not.toContain(OUTSIDE);
    }
  });

  it('sets no goalpost for the others: who was second is now compared with itself', () => {
    const second = without.visible[0] ?? -1;
    expect(without.scores?.score[second]).toBeGreaterThan(whole.scores?.score[second] ?? NaN);
  });

  it.each(['others', 'overall-mean', 'group-mean', 'leave-out'] as const)(
    'gets no rank from filled gaps either: %s',
    (missing) => {
      const outcome = answer.of({ ...ranking, vintage: 2021, missing, except: ['district:042'] });
      const { areas } = world.sets.commune2021;
      const inside = [...areas.keys()].filter((unit) => areas[unit]?.within.district === 'district:042');
      expect(inside.length).toBeGreaterThan(5);
      expect(inside.map((unit) => outcome.scores?.rank[unit])).toEqual(inside.map(() => 0));
    },
  );

  it('takes everything that lies in it along', () => {
    const outcome = answer.of({ ...ranking, level: 'hamlet', except: [keyOf(whole, first)] });
    const { areas } = world.sets.hamlet;
    const gone = [...outcome.classNumbers.keys()].filter((unit) => outcome.classNumbers[unit] === EXCEPTED);
    expect(gone.length).toBeGreaterThan(0);
    expect(new Set(gone.map((unit) => areas[unit]?.within.commune2025))).toEqual(
      new Set([keyOf(whole, first)]),
    );
  });

  it('stands in the address, comes back with a second press, and is remarked on where it is unknown', () => {
    const key = keyOf(whole, first);
    const plan = { ...ranking, ...switchExcept(ranking, key) };
    const known = new Set(['poor-rate']);
    expect(decodePlan(encodePlan(plan), known).plan.except).toEqual([key]);
    expect(switchExcept(plan, key).except).toEqual([]);
    const { plan: read, remarks } = decodePlan(`x=${key},commune2025:99999`, known, (each) => each === key);
    expect(read.except).toEqual([key]);
    expect(remarks).toEqual([{ code: 'unknown-area', field: 'x', value: 'commune2025:99999' }]);
  });
});
