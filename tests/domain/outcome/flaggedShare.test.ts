import { describe, expect, it } from 'vitest';
import { NO_DATA } from '../../../src/domain/classify/Legend.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { goInto } from '../../../src/domain/plan/goInto.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world).of;
const plan: Plan = { ...defaultPlan, tab: 'difficulty', paint: 'flag-share', year: 2025 };

describe('a map by the share of flagged hamlets', () => {
  const outcome = answer(plan);
  const { hamlets, classification, classNumbers } = outcome;

  it('counts flagged hamlets over all hamlets, and is a sample as hamlets are', () => {
    if (hamlets === null) throw new Error('hamlets are judged in 2025');
    expect(outcome.sample).toBe(true);
    for (const [unit, { flagged, hamlets: all, open }] of hamlets.parts.entries())
      expect(hamlets.shares[unit]).toBe(open > 0 ? 'incomplete' : flagged / all);
  });

  it('leaves a commune without colour while one of its hamlets cannot be assessed', () => {
    const open = (hamlets?.parts ?? []).flatMap((part, unit) => (part.open > 0 ? [unit] : []));
    expect(open.length).toBeGreaterThan(0);
    expect(open.every((unit) => classNumbers[unit] === NO_DATA)).toBe(true);
    const counted = classification.intervals.reduce((sum, { count }) => sum + count, 0);
    expect(counted + open.length).toBe(56);
  });

  it('says nothing of hamlets themselves, and going into a commune asks whether each is flagged', () => {
    const inside = { ...plan, level: 'hamlet' as const };
    expect(answer(inside).hamlets).toBeNull();
    expect([...new Set(answer(inside).classNumbers)]).toEqual([NO_DATA]);
    expect(goInto(plan, 'commune2025:01304')).toMatchObject({ level: 'hamlet', paint: 'flag' });
  });

  it('follows criteria of the province’s own for hamlets', () => {
    const strict = answer({
      ...plan,
      rules: 'own-1',
      ownRules: [
        {
          id: 'own-1',
          of: 'decision-33-2020-hamlets',
          name: 'thử',
          thresholds: { 'poor-20': 0.9, 'poor-15': 0.85 },
          parameters: {},
        },
      ],
    });
    const sum = (each: typeof outcome) =>
      (each.hamlets?.parts ?? []).reduce((total, { flagged }) => total + flagged, 0);
    expect(sum(strict)).toBeLessThan(sum(outcome));
    expect(strict.hamlets?.ruleSet.ownCopy?.of).toBe('decision-33-2020-hamlets');
    expect(strict.flags?.ruleSet.id).toBe('decision-33-2020-communes');
  });
});
