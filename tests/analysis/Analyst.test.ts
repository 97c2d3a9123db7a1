import { describe, expect, it } from 'vitest';
import { Analyst, type Port } from '../../src/analysis/Analyst.ts';
import type { Question, Reply } from '../../src/analysis/Question.ts';
import type { Outcome } from '../../src/domain/outcome/Outcome.ts';
import { defaultPlan } from '../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../src/domain/plan.ts';

class PortOnPaper implements Port {
  readonly asked: Plan[] = [];
  closed = false;
  #listener: ((event: { readonly data: Reply }) => void) | null = null;
  #number = 0;

  postMessage(question: Question): void {
    if (question.kind !== 'plan') return;
    this.asked.push(question.plan);
    this.#number = question.number;
  }

  addEventListener(_kind: 'message', listener: (event: { readonly data: Reply }) => void): void {
    this.#listener = listener;
  }

  terminate(): void {
    this.closed = true;
  }

  /** Only the plan matters here: the rest of an outcome is the domain's. */
  answer(): void {
    const plan = this.asked.at(-1) ?? defaultPlan;
    this.#listener?.({ data: { number: this.#number, outcome: { plan } as unknown as Outcome } });
  }
}

const ignored = () => undefined;
const withClasses = (classes: number): Plan => ({ ...defaultPlan, classes });

describe('the analyst', () => {
  it('has one plan under way at a time and drops the ones that were overtaken', () => {
    const port = new PortOnPaper();
    const seen: number[] = [];
    const analyst = new Analyst(port, { outcome: ({ plan }) => seen.push(plan.classes), share: ignored });
    for (const classes of [2, 3, 4, 5, 6]) analyst.ask(withClasses(classes));
    expect(port.asked.map(({ classes }) => classes)).toEqual([2]);
    port.answer();
    expect(port.asked.map(({ classes }) => classes)).toEqual([2, 6]);
    port.answer();
    expect(seen).toEqual([2, 6]);
  });

  it('asks again at once when nothing is under way', () => {
    const port = new PortOnPaper();
    const analyst = new Analyst(port, { outcome: ignored, share: ignored });
    analyst.ask(withClasses(2));
    port.answer();
    analyst.ask(withClasses(3));
    expect(port.asked.map(({ classes }) => classes)).toEqual([2, 3]);
  });

  it('ends its worker', () => {
    const port = new PortOnPaper();
    new Analyst(port, { outcome: ignored, share: ignored }).close();
    expect(port.closed).toBe(true);
  });
});
