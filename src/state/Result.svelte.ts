import { Analyst, type Port } from '../analysis/Analyst.ts';
import type { Question } from '../analysis/Question.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';

/** What came out, with the plan that made it. The page draws this, never the choice that is still on its way. */
export class Result {
  readonly #analyst: Analyst;
  #outcome: Outcome | null = $state.raw(null);
  /** Resolves with the first outcome: what can wait for something to read waits for this. */
  readonly first: Promise<void>;

  constructor(port: Port) {
    let arrived: () => void;
    this.first = new Promise((resolve) => (arrived = resolve));
    this.#analyst = new Analyst(port, (outcome) => {
      this.#outcome = outcome;
      arrived();
    });
  }

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  tell(data: Exclude<Question, { kind: 'plan' }>): void {
    this.#analyst.tell(data);
  }

  ask(plan: Plan): void {
    this.#analyst.ask(plan);
  }

  close(): void {
    this.#analyst.close();
  }
}
