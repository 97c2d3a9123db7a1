import { describe, expect, it } from 'vitest';
import { OPEN, OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { changeClasses } from '../../../src/domain/outcome/changeNumbers.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { NamedRules } from '../../../src/domain/rules/RuleChoices.ts';
import { ruleSetName } from '../../../src/i18n/rules/ruleSetName.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world).of;
const judged: Plan = { ...defaultPlan, tab: 'difficulty', paint: 'flag', level: 'hamlet', year: 2022 };
const own = (thresholds: NamedRules['thresholds']): Plan => ({
  ...judged,
  rules: 'own-1',
  ownRules: [
    { id: 'own-1', of: 'decree-272-2025-hamlets', name: 'Cao Bằng thử', thresholds, parameters: {} },
  ],
});
const flagged = (plan: Plan) => {
  const { flags } = answer(plan);
  return [...(flags?.classNumbers ?? [])].filter((number) => flags?.ruleSet.classes[number]?.flagged === true)
    .length;
};

describe('criteria of the province’s own', () => {
  it('judge as the decree does until a threshold is changed, and never under its name', () => {
    const decree = flagged({ ...judged, rules: 'decree-272-2025-hamlets' });
    expect(flagged(own({}))).toBe(decree);
    expect(flagged(own({ 'grid-90': 1, 'roads-60': 1 }))).toBeGreaterThan(decree);
    const { flags } = answer(own({ 'grid-90': 0.8 }));
    if (flags === null) throw new Error('judged');
    expect(ruleSetName(flags.ruleSet, 'vi')).toBe(
      'tiêu chí của tỉnh “Cao Bằng thử” (sửa từ Nghị định 272/2025/NĐ-CP)',
    );
  });

  it('follow a threshold that is moved again under the same id', () => {
    const counts = [0.5, 0.7, 0.9, 1].map((share) => flagged(own({ 'grid-90': share })));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  it('judge their own level only; another level is judged by the decree in force', () => {
    const { flags } = answer({ ...own({}), level: 'commune', vintage: 2021 });
    expect(flags?.ruleSet.id).toBe('decision-33-2020-communes');
  });

  it('are left out of a link that names a criterion, a decree or a number that is none', () => {
    for (const text of [
      'own-1|decree-272-2025-hamlets|x|grid-90:1.2',
      'own-1|decree-272-2025-hamlets|x|no-such:0.2',
      'own-1|no-decree|x|',
      'own-1|decree-272-2025-hamlets||',
      'mine|decree-272-2025-hamlets|x|',
      `own-1|decree-272-2025-hamlets|${'x'.repeat(81)}|`,
      'own-1|decree-272-2025-hamlets|%E0%A4%A|',
    ]) {
      const { plan, remarks } = decodePlan(`v=1&own=${encodeURIComponent(text)}`, new Set());
      expect(plan.ownRules).toEqual([]);
      expect(remarks.map(({ code }) => code)).toEqual(['bad-value']);
    }
  });
});

describe('flags beside other criteria, or another year', () => {
  it('say who enters and who leaves, each unit once, and paint it', () => {
    const outcome = answer({ ...judged, paint: 'flag-change', against: { kind: 'year', year: 2021 } });
    const { comparison } = outcome.compared ?? {};
    if (comparison === undefined) throw new Error('compared');
    const { entering, leaving, staying, neither, open } = comparison;
    expect(entering.length + leaving.length + staying + neither + open.length).toBe(1462);
    const painted = (number: number) => [...outcome.classNumbers].filter((each) => each === number).length;
    expect(changeClasses.map((_, number) => painted(number))).toEqual([
      entering.length,
      staying,
      leaving.length,
      neither,
    ]);
    expect(painted(OPEN)).toBe(open.length);
    expect(outcome.sample).toBe(true);
  });

  it('change nobody against themselves', () => {
    const plan = own({ 'grid-90': 0.8 });
    const { compared } = answer({ ...plan, against: { kind: 'rules', id: 'own-1' } });
    expect(compared?.comparison).toMatchObject({ entering: [], leaving: [] });
  });

  it('only add where a threshold is easier to meet', () => {
    const { compared } = answer({
      ...own({ 'grid-90': 1 }),
      against: { kind: 'rules', id: 'decree-272-2025-hamlets' },
    });
    expect(compared?.comparison.leaving).toEqual([]);
    expect(compared?.comparison.entering.length).toBeGreaterThan(0);
  });

  it('are not compared with criteria of another level, and the map says that nothing is', () => {
    const outcome = answer({
      ...judged,
      paint: 'flag-change',
      against: { kind: 'rules', id: 'decision-33-2020-communes' },
    });
    expect(outcome.compared).toBeNull();
    expect(new Set(outcome.classNumbers).size).toBe(1);
    expect(outcome.classNumbers).not.toContain(OUTSIDE);
  });
});
