import type { FundingPort } from '../analysis/funding/openFundingWorker.ts';
import type { Funding } from '../domain/invest/Funding.ts';
import { createUnitsToFund, type UnitsToFund } from '../domain/invest/createUnitsToFund.ts';
import type { World } from '../domain/indicator/World.ts';
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
  /** Of the figures that were there last. */
  #made: { readonly world: World; readonly unitsToFund: ReturnType<typeof createUnitsToFund> } | null = null;
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
    if (this.#made?.world !== world) this.#made = { world, unitsToFund: createUnitsToFund(world, columns) };
    const { unitsToFund } = this.#made;
    const units = unitsToFund(outcome);
    const kept = planOfPinnedFunding(outcome.plan);
    const pinned = kept === null ? null : unitsToFund({ ...outcome, plan: kept });
    const asked = units === null ? null : { outcome, units, pinned };
    this.work.ask(asked, units?.problem ?? null, pinned?.problem ?? null);
  }
}
