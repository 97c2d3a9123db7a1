import { openFundingWorker, type FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import type { FundProblem } from '../domain/invest/FundProblem.ts';
import type { FundStudy } from '../domain/invest/FundStudy.ts';

/** What was chosen, beside what was asked. */
export interface Funded<Asked> {
  readonly asked: Asked;
  readonly funding: Funding;
  /** The choice kept to be compared with, where one was asked for. */
  readonly pinned: Funding | null;
}

/** Asks what money should go to in a worker, and keeps only the newest answer with what was asked for it. */
export class FundingWork<Asked> {
  readonly #port: FundingPort;
  #number = 0;
  #asked: Asked | null = null;
  #text = '';
  #answer: Funded<Asked> | null = $state.raw(null);
  #study: FundStudy | null = $state.raw(null);
  #share: number | null = $state.raw(null);
  #isWorking = $state(false);
  #failed = $state(false);

  constructor(open: () => FundingPort = openFundingWorker) {
    this.#port = open();
    this.#port.addEventListener('message', ({ data }) => {
      if (data.number !== this.#number || this.#asked === null) return;
      if ('failed' in data) this.#fail();
      else if ('funding' in data) {
        this.#answer = { asked: this.#asked, funding: data.funding, pinned: data.pinned };
        this.#study = null;
        this.#isWorking = false;
      } else if ('share' in data) this.#share = data.share;
      else {
        this.#study = data.study;
        this.#share = null;
      }
    });
    this.#port.addEventListener('error', () => this.#fail());
  }

  /** `null` until the first answer, and while there is nothing to be asked. */
  get answer(): Funded<Asked> | null {
    return this.#answer;
  }

  /** How the answer stands over budgets and weights; `null` until it is there. */
  get study(): FundStudy | null {
    return this.#study;
  }

  /** How far the study is, 0..1; `null` while none is worked on. */
  get share(): number | null {
    return this.#share;
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /**
   * Asks, unless it is what was asked last.
   *
   * @param asked `null` where there is nothing to be asked
   */
  ask(asked: Asked | null, problem: FundProblem | null, pinned: FundProblem | null): void {
    const text = JSON.stringify([problem, pinned]);
    if (text === this.#text) return;
    this.#text = text;
    this.#failed = false;
    this.#share = null;
    this.#number += 1;
    this.#asked = problem === null ? null : asked;
    this.#isWorking = problem !== null;
    if (problem === null) {
      this.#answer = null;
      this.#study = null;
    } else this.#port.postMessage({ number: this.#number, problem, pinned });
  }

  close(): void {
    this.#port.terminate();
  }

  #fail(): void {
    this.#failed = true;
    this.#isWorking = false;
    this.#share = null;
  }
}
