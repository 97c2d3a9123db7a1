import type { FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import { unitsToFund, type UnitsToFund } from '../domain/invest/unitsToFund.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { planOfPinnedFunding } from '../domain/plan/pinFunding.ts';
import { FundingWork } from './FundingWork.svelte.ts';
import type { Library } from './Library.svelte.ts';
import type { Result } from './Result.svelte.ts';

/** What to fund, with the picture and the problem that it answers, and the choice kept to be compared with. */
export interface FundingAnswer {
  readonly outcome: Outcome;
  readonly units: UnitsToFund;
  readonly funding: Funding;
  readonly pinned: { readonly units: UnitsToFund; readonly funding: Funding } | null;
}

/** Which units of the map to fund, asked while the dialogue is open. */
export class FundingDesk {
  readonly #library: Library;
  readonly #leave: () => void;
  readonly work: FundingWork<{
    readonly outcome: Outcome;
    readonly units: UnitsToFund;
    readonly pinned: UnitsToFund | null;
  }>;
  readonly #answer = $derived.by((): FundingAnswer | null => {
    const { answer } = this.work;
    if (answer === null) return null;
    const { outcome, units, pinned } = answer.asked;
    const kept = pinned === null || answer.pinned === null ? null : { units: pinned, funding: answer.pinned };
    return { outcome, units, funding: answer.funding, pinned: kept };
  });

  constructor(library: Library, result: Result, open?: () => FundingPort) {
    this.#library = library;
    this.work = new FundingWork(open);
    this.#leave = result.onOutcome((outcome) => this.#ask(outcome));
    if (result.outcome !== null) this.#ask(result.outcome);
  }

  /** `null` until the first answer, and while nothing has a price or nothing is to be reached. */
  get answer(): FundingAnswer | null {
    return this.#answer;
  }

  close(): void {
    this.#leave();
    this.work.close();
  }

  #ask(outcome: Outcome): void {
    const { world, columns } = this.#library;
    if (world === null || columns === null) return;
    const set = world.sets[outcome.set];
    const { indicators } = this.#library;
    const units = unitsToFund(outcome, set, columns, indicators);
    const kept = planOfPinnedFunding(outcome.plan);
    const pinned = kept === null ? null : unitsToFund({ ...outcome, plan: kept }, set, columns, indicators);
    const asked = units === null ? null : { outcome, units, pinned };
    this.work.ask(asked, units?.problem ?? null, pinned?.problem ?? null);
  }
}
