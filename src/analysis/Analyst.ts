import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Question, Reply } from './Question.ts';

/** The part of a Worker that the analyst needs; a test gives a plain object. */
export interface Port {
  postMessage(question: Question): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Reply }) => void): void;
  terminate(): void;
}

/**
 * Asks the worker and keeps only the newest answer. One plan is under way at a time; while it is, later
 * plans replace each other, so a slider never queues up work that nobody will see.
 */
export class Analyst {
  readonly #port: Port;
  readonly #onOutcome: (outcome: Outcome) => void;
  #number = 0;
  #underWay = false;
  #waiting: Plan | null = null;

  constructor(port: Port, onOutcome: (outcome: Outcome) => void) {
    this.#port = port;
    this.#onOutcome = onOutcome;
    port.addEventListener('message', ({ data }) => {
      this.#receive(data);
    });
  }

  tell(data: Exclude<Question, { kind: 'plan' }>): void {
    this.#port.postMessage(data);
  }

  ask(plan: Plan): void {
    if (this.#underWay) {
      this.#waiting = plan;
      return;
    }
    this.#underWay = true;
    this.#number += 1;
    this.#port.postMessage({ kind: 'plan', number: this.#number, plan });
  }

  close(): void {
    this.#port.terminate();
  }

  #receive({ number, outcome }: Reply): void {
    if (number !== this.#number) return;
    this.#underWay = false;
    const next = this.#waiting;
    this.#waiting = null;
    if (next !== null) this.ask(next);
    this.#onOutcome(outcome);
  }
}
