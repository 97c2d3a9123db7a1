import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, OPEN } from '../../../src/domain/classify/Legend.ts';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import { classByOrder } from '../../../src/domain/rules/classByOrder.ts';
import type { CellOf } from '../../../src/domain/rules/CellOf.ts';
import { classOfRuleSet } from '../../../src/domain/rules/classOfRuleSet.ts';
import { criteriaIndicators } from '../../../src/domain/rules/criteriaIndicators.ts';
import { criteriaOf } from '../../../src/domain/rules/criteriaOf.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import { regionsOf } from '../../../src/domain/rules/regionsOf.ts';
import { ruleSets } from '../../../src/domain/rules/ruleSets.ts';
import type { RuleSet } from '../../../src/domain/rules/RuleSet.ts';

/** Thresholds themselves, values beside them and far from them, and every kind of gap. */
function anyCell(ruleSet: RuleSet, indicator: string): fc.Arbitrary<Cell> {
  const { thresholds } = regionsOf(ruleSet, indicator);
  const near = thresholds.flatMap((threshold) => [threshold - 0.001, threshold, threshold + 0.001]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Cell[]>(...near, 0, 1) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Cell[]>('not-reported', 'not-carried', 'mixed', 'not-applicable'),
    },
  );
}

function anyUnit(ruleSet: RuleSet): fc.Arbitrary<CellOf> {
  const indicators = criteriaIndicators(ruleSet);
  return fc
    .tuple(...indicators.map((indicator) => anyCell(ruleSet, indicator)))
    .map((cells) => (indicator: string) => cells[indicators.indexOf(indicator)] ?? 'not-reported');
}

/** By brute force: every missing cell filled with every value of its scale in turn, no logic in between. */
function completions(ruleSet: RuleSet, cellOf: CellOf): readonly { cells: CellOf; outcome: number }[] {
  let filled: CellOf[] = [cellOf];
  for (const indicator of criteriaIndicators(ruleSet)) {
    const cell = cellOf(indicator);
    const speaks = criteriaOf(ruleSet).some((one) => one.indicator === indicator && one.whenNotApplicable);
    if (typeof cell === 'number' || (cell === 'not-applicable' && speaks)) continue;
    const { values } = regionsOf(ruleSet, indicator);
    const ends = values.filter(
      (_value, place) => place % 2 === 1 || place === 0 || place === values.length - 1,
    );
    const tried = indicator === 'poor-rate' ? values : ends;
    filled = filled.flatMap((cells) =>
      tried.map((value) => (asked: string) => (asked === indicator ? value : cells(asked))),
    );
  }
  return filled.map((cells) => ({ cells, outcome: classByOrder(ruleSet, cells) }));
}

describe.each(ruleSets.map((ruleSet) => ({ id: ruleSet.id, ruleSet })))(
  'with missing figures, $id',
  ({ ruleSet }) => {
    it('leaves a unit open exactly when filling the gaps can change its class', () => {
      fc.assert(
        fc.property(anyUnit(ruleSet), (cellOf) => {
          const outcomes = new Set(completions(ruleSet, cellOf).map(({ outcome }) => outcome));
          const verdict = evaluateRuleSet(ruleSet, cellOf);
          const ids = [...outcomes].map((outcome) => ruleSet.classes[outcome]?.id ?? 'out-of-scope');
          expect([...verdict.possible].sort()).toEqual(ids.sort());
          expect(verdict.status === 'open').toBe(outcomes.size > 1);
        }),
        { numRuns: 150, seed: 33 },
      );
    });

    it('asks for exactly the missing figures that can make a difference', () => {
      fc.assert(
        fc.property(anyUnit(ruleSet), (cellOf) => {
          const all = completions(ruleSet, cellOf);
          const indicators = criteriaIndicators(ruleSet);
          const differing = indicators.filter((asked) => {
            const byOthers = new Map<string, Set<number>>();
            for (const { cells, outcome } of all) {
              const others = indicators.filter((one) => one !== asked).map((one) => cells(one));
              const key = others.join();
              byOthers.set(key, (byOthers.get(key) ?? new Set()).add(outcome));
            }
            return [...byOthers.values()].some((outcomes) => outcomes.size > 1);
          });
          expect(evaluateRuleSet(ruleSet, cellOf).missing).toEqual(differing);
        }),
        { numRuns: 60, seed: 2020 },
      );
    });

    it('gives the map the same class as the profile', () => {
      fc.assert(
        fc.property(anyUnit(ruleSet), (cellOf) => {
          const { status, class: id } = evaluateRuleSet(ruleSet, cellOf);
          const place = ruleSet.classes.findIndex((ruleClass) => ruleClass.id === id);
          const expected = status === 'open' ? OPEN : status === 'out-of-scope' ? NOT_APPLICABLE : place;
          expect(classOfRuleSet(ruleSet, cellOf)).toBe(expected);
        }),
        { numRuns: 300, seed: 861 },
      );
    });

    it('gives reasons from which the class follows whatever the other figures are', () => {
      fc.assert(
        fc.property(anyUnit(ruleSet), anyUnit(ruleSet), (cellOf, other) => {
          const verdict = evaluateRuleSet(ruleSet, cellOf);
          fc.pre(verdict.status === 'classed');
          const kept = new Set(
            verdict.criteria
              .filter(({ criterion }) => verdict.because.includes(criterion.id))
              .map(({ criterion }) => criterion.indicator),
          );
          const mixed = (asked: string) =>
            kept.has(asked) || asked === 'minority-share' ? cellOf(asked) : other(asked);
          expect(evaluateRuleSet(ruleSet, mixed).class).toBe(verdict.class);
        }),
        { numRuns: 120, seed: 612 },
      );
    });

    it('promises only changes of class that come true, and none nearer', () => {
      fc.assert(
        fc.property(anyUnit(ruleSet), (cellOf) => {
          const verdict = evaluateRuleSet(ruleSet, cellOf);
          for (const change of verdict.changes) {
            const past = change.comparison === '<' ? -1e-9 : change.comparison === '>' ? 1e-9 : 0;
            const at = (value: number) =>
              evaluateRuleSet(ruleSet, (asked) => (asked === change.indicator ? value : cellOf(asked))).class;
            expect(at(change.threshold + past)).toBe(change.class);
            expect(change.gap).toBe(change.threshold - change.from);
            const justBefore = change.threshold + past - Math.sign(change.gap) * 1e-6;
            if (Math.abs(change.gap) > 1e-5) expect(at(justBefore)).not.toBe(change.class);
          }
        }),
        { numRuns: 200, seed: 1 },
      );
    });
  },
);

describe('judging many units', () => {
  it('is quick enough to follow a slider: 1,462 hamlets, near half their figures missing, within a quarter second', () => {
    const ruleSet = ruleSets.find(({ level }) => level === 'hamlet');
    if (ruleSet === undefined) throw new Error('no rule set for hamlets');
    const units = fc.sample(anyUnit(ruleSet), { numRuns: 1462, seed: 5 });
    classOfRuleSet(ruleSet, () => 'not-reported');
    const begun = performance.now();
    const outcomes = units.map((cellOf) => classOfRuleSet(ruleSet, cellOf));
    expect(performance.now() - begun).toBeLessThan(250);
    expect(new Set(outcomes).size).toBe(4);
  });
});
