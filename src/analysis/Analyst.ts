import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Question, Reply } from './Question.ts';

/** The part of a Worker that the analyst needs; a test gives a plain object. */
export interface Port {
  postMessage(question: Question): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Reply }) => void): void;
  terminate(): void;
}

/** What the analyst tells whoever asks. */
export interface Told {
  readonly outcome: (outcome: Outcome) => void;
  /** How far the study of the newest plan is, 0..1; its outcome ends it. */
  readonly share: (share: number) => void;
}

/**
 * Asks the worker and keeps only the newest answer. One plan is under way at a time until its first word is back; while it
 * is, later plans replace each other, so a slider never queues up work that nobody will see. A study that is still worked on then
 * is dropped by the worker for the newer plan.
 */
export class Analyst {
  readonly #port: Port;
  readonly #told: Told;
  #number = 0;
  #underWay = false;
  #waiting: Plan | null = null;

  constructor(port: Port, told: Told) {
    this.#port = port;
    this.#told = told;
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

  #receive(reply: Reply): void {
    if (reply.number !== this.#number) return;
    this.#underWay = false;
    const next = this.#waiting;
    this.#waiting = null;
    if (next !== null) this.ask(next);
    if ('outcome' in reply) this.#told.outcome(reply.outcome);
    else if (next === null) this.#told.share(reply.share);
  }
}
