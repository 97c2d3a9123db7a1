import { decodePlan, type DecodedPlan, type PlanRemark } from '../domain/plan/decodePlan.ts';
import { encodePlan } from '../domain/plan/encodePlan.ts';
import type { Known } from '../domain/plan/Known.ts';
import type { Plan } from '../domain/plan.ts';

/** The part of a browser window in which the address lives; a test gives a plain object. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(kind: 'popstate' | 'hashchange', listener: () => void): void;
  removeEventListener(kind: 'popstate' | 'hashchange', listener: () => void): void;
}

/**
 * What the planner chose. The plan is the address: a step can be taken back with the browser's own button,
 * a nudge (slider, camera, typing) replaces the last step, and a pasted link is read back field by field.
 */
export class PlanState {
  readonly #bar: AddressBar;
  readonly #known: () => Known;
  readonly #listeners = new Set<(plan: Plan) => void>();
  #current: Plan = $state.raw(decodePlan('', new Set()).plan);
  #remarks: readonly PlanRemark[] = $state.raw([]);

  constructor(bar: AddressBar, known: () => Known) {
    this.#bar = bar;
    this.#known = known;
    this.reread();
    bar.addEventListener('popstate', this.reread);
    bar.addEventListener('hashchange', this.reread);
  }

  get current(): Plan {
    return this.#current;
  }

  /** What an address of an older version, or with nonsense, had to be read without. */
  get remarks(): readonly PlanRemark[] {
    return this.#remarks;
  }

  dismissRemarks(): void {
    this.#remarks = [];
  }

  /** A choice that Back takes back. */
  step(change: Partial<Plan>): void {
    if (this.#change(change)) this.#bar.history.pushState(null, '', this.#hash());
  }

  /** A choice in the middle of a movement: the address follows, the history does not grow. */
  nudge(change: Partial<Plan>): void {
    if (this.#change(change)) this.#bar.history.replaceState(null, '', this.#hash());
  }

  /** What an address would show. */
  planOf(hash: string): DecodedPlan {
    const { indicators, hasArea, hasSet, hasLayer } = this.#known();
    return decodePlan(hash, indicators, hasArea, hasSet, hasLayer);
  }

  /** Goes to the view of another address, as a step that Back takes back. */
  follow(hash: string): void {
    const { plan, remarks } = this.planOf(hash);
    this.step(plan);
    this.#remarks = remarks;
  }

  onChange(listener: (plan: Plan) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#bar.removeEventListener('popstate', this.reread);
    this.#bar.removeEventListener('hashchange', this.reread);
  }

  /** Reads the address again: the browser went back, or places can be checked now that the areas are here. */
  readonly reread = (): void => {
    const { plan, remarks } = this.planOf(this.#bar.location.hash);
    this.#remarks = remarks;
    if (encodePlan(plan) !== encodePlan(this.#current)) this.#set(plan);
  };

  #change(change: Partial<Plan>): boolean {
    const next = { ...this.#current, ...change };
    if (encodePlan(next) === encodePlan(this.#current)) return false;
    this.#set(next);
    return true;
  }

  #hash(): string {
    return `#${encodePlan(this.#current)}`;
  }

  #set(plan: Plan): void {
    this.#current = plan;
    for (const listener of this.#listeners) listener(plan);
  }
}
