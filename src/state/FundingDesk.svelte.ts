import { openFundingWorker, type FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import type { FundStudy } from '../domain/invest/FundStudy.ts';
import { unitsToFund, type UnitsToFund } from '../domain/invest/unitsToFund.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { planOfPinnedFunding } from '../domain/plan/pinFunding.ts';
import type { Library } from './Library.svelte.ts';
import type { Result } from './Result.svelte.ts';

/** What to fund, with the picture and the problem that it answers, and the choice kept to be compared with. */
export interface FundingAnswer {
  readonly outcome: Outcome;
  readonly units: UnitsToFund;
  readonly funding: Funding;
  readonly pinned: { readonly units: UnitsToFund; readonly funding: Funding } | null;
}

/** Asks what to fund while the dialogue is open, and keeps only the newest answer. */
export class FundingDesk {
  readonly #library: Library;
  readonly #port: FundingPort;
  readonly #leave: () => void;
  #number = 0;
  #asked: {
    readonly outcome: Outcome;
    readonly units: UnitsToFund;
    readonly pinned: UnitsToFund | null;
  } | null = null;
  #text = '';
  #answer: FundingAnswer | null = $state.raw(null);
  #study: FundStudy | null = $state.raw(null);
  #share: number | null = $state.raw(null);
  #isWorking = $state(false);
  #failed = $state(false);

  constructor(library: Library, result: Result, open: () => FundingPort = openFundingWorker) {
    this.#library = library;
    this.#port = open();
    this.#port.addEventListener('message', ({ data }) => {
      if (data.number !== this.#number || this.#asked === null) return;
      if ('failed' in data) this.#fail();
      else if ('funding' in data) {
        const { outcome, units, pinned } = this.#asked;
        const kept = pinned === null || data.pinned === null ? null : { units: pinned, funding: data.pinned };
        this.#answer = { outcome, units, funding: data.funding, pinned: kept };
        this.#study = null;
        this.#isWorking = false;
      } else if ('share' in data) this.#share = data.share;
      else {
        this.#study = data.study;
        this.#share = null;
      }
    });
    this.#port.addEventListener('error', () => this.#fail());
    this.#leave = result.onOutcome((outcome) => this.#ask(outcome));
    if (result.outcome !== null) this.#ask(result.outcome);
  }

  /** `null` until the first answer, and while nothing has a price or nothing is to be reached. */
  get answer(): FundingAnswer | null {
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

  close(): void {
    this.#leave();
    this.#port.terminate();
  }

  #fail(): void {
    this.#failed = true;
    this.#isWorking = false;
    this.#share = null;
  }

  #ask(outcome: Outcome): void {
    const { world, columns } = this.#library;
    if (world === null || columns === null) return;
    const set = world.sets[outcome.set];
    const { indicators } = this.#library;
    const units = unitsToFund(outcome, set, columns, indicators);
    const kept = planOfPinnedFunding(outcome.plan);
    const pinned = kept === null ? null : unitsToFund({ ...outcome, plan: kept }, set, columns, indicators);
    const text = JSON.stringify([units?.problem, pinned?.problem]);
    if (text === this.#text) return;
    this.#text = text;
    this.#failed = false;
    this.#share = null;
    this.#number += 1;
    this.#asked = units === null ? null : { outcome, units, pinned };
    this.#isWorking = units !== null;
    if (units === null) {
      this.#answer = null;
      this.#study = null;
    } else
      this.#port.postMessage({
        number: this.#number,
        problem: units.problem,
        pinned: pinned?.problem ?? null,
      });
  }
}
