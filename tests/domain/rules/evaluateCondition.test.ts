import { describe, expect, it } from 'vitest';
import { evaluateCondition } from '../../../src/domain/rules/evaluateCondition.ts';
import type { Answer, Condition, Criterion } from '../../../src/domain/rules/RuleSet.ts';

/** A criterion that gives the answer it is named after. */
const part = (answer: Answer): Criterion => ({
  kind: 'criterion',
  id: answer,
  indicator: answer,
  comparison: '>=',
  threshold: 1,
  unit: 'number',
  measure: { vi: answer, en: answer },
});
const cellOf = (indicator: string) => (indicator === 'pass' ? 1 : indicator === 'fail' ? 0 : 'not-reported');
const answers: readonly Answer[] = ['pass', 'open', 'fail'];
const judge = (condition: Condition) => evaluateCondition(condition, cellOf);

describe('three-valued conditions', () => {
  it('follow the truth tables of strong three-valued logic (Kleene 1938)', () => {
    const table = (kind: 'all' | 'any') =>
      answers.map((a) => answers.map((b) => judge({ kind, of: [part(a), part(b)] })));
    expect(table('all')).toEqual([
      ['pass', 'open', 'fail'],
      ['open', 'open', 'fail'],
      ['fail', 'fail', 'fail'],
    ]);
    expect(table('any')).toEqual([
      ['pass', 'pass', 'pass'],
      ['pass', 'open', 'open'],
      ['pass', 'open', 'fail'],
    ]);
    expect(answers.map((a) => judge({ kind: 'not', of: part(a) }))).toEqual(['fail', 'open', 'pass']);
  });

  it('are open where a measure does not apply, unless the criterion says what follows from that', () => {
    const inapplicable = (criterion: Criterion) => evaluateCondition(criterion, () => 'not-applicable');
    expect(inapplicable(part('open'))).toBe('open');
    expect(inapplicable({ ...part('open'), whenNotApplicable: 'fail' })).toBe('fail');
    expect(inapplicable({ ...part('open'), whenNotApplicable: 'pass' })).toBe('pass');
  });
});
