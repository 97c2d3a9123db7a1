import { Analyst, type Port } from '../analysis/Analyst.ts';
import type { Question } from '../analysis/Question.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';

/** What came out, with the plan that made it. The page draws this, never the choice that is still on its way. */
export class Result {
  readonly #analyst: Analyst;
  readonly #listeners = new Set<(outcome: Outcome) => void>();
  #outcome: Outcome | null = $state.raw(null);
  #share: number | null = $state.raw(null);
  /** Resolves with the first outcome: what can wait for something to read waits for this. */
  readonly first: Promise<void>;

  constructor(port: Port) {
    let arrived: () => void;
    this.first = new Promise((resolve) => (arrived = resolve));
    this.#analyst = new Analyst(port, {
      outcome: (outcome) => {
        this.#outcome = outcome;
        this.#share = null;
        arrived();
        for (const listener of this.#listeners) listener(outcome);
      },
      share: (share) => (this.#share = share),
    });
  }

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** How far the study that the newest plan asks for is, 0..1; `null` while none is worked on. */
  get share(): number | null {
    return this.#share;
  }

  /** Told of every outcome, once it is there to be read. */
  onOutcome(listener: (outcome: Outcome) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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
