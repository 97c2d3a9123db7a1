import type { Port } from '../analysis/Analyst.ts';
import type { DrawnShapes, Question } from '../analysis/Question.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Library } from './Library.svelte.ts';
import { ownQuestion } from './ownQuestion.ts';
import { Result } from './Result.svelte.ts';

/**
 * The map that stands beside the one being worked on, answered by a worker of its own, so that a moving slider waits for nobody. The
 * worker is opened with the first map put beside and closed with the last.
 */
export class Beside {
  readonly #library: Library;
  readonly #open: () => Port;
  readonly #shapes: () => Iterable<DrawnShapes>;
  #result: Result | null = $state.raw(null);

  /** @param shapes boundaries that were told already */
  constructor(library: Library, open: () => Port, shapes: () => Iterable<DrawnShapes>) {
    this.#library = library;
    this.#open = open;
    this.#shapes = shapes;
  }

  /** `null` while no map stands beside, and until its answer is there. */
  get outcome(): Outcome | null {
    return this.#result?.outcome ?? null;
  }

  /** What the library has learnt since. */
  tell(data: Exclude<Question, { kind: 'plan' }>): void {
    this.#result?.tell(data);
  }

  ask(plan: Plan): void {
    this.#result ??= this.#opened();
    this.#result.ask(plan);
  }

  close(): void {
    this.#result?.close();
    this.#result = null;
  }

  #opened(): Result {
    const result = new Result(this.#open());
    const { world } = this.#library;
    if (world === null) return result;
    result.tell({ kind: 'sets', sets: world.sets });
    for (const table of world.tables) result.tell({ kind: 'table', table });
    result.tell(ownQuestion(world));
    for (const shapes of this.#shapes()) result.tell({ kind: 'shapes', shapes });
    return result;
  }
}
