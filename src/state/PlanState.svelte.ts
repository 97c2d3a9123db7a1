import { decodePlan, type PlanRemark } from '../domain/plan/decodePlan.ts';
import { encodePlan } from '../domain/plan/encodePlan.ts';
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
  readonly #known: () => ReadonlySet<string>;
  readonly #listeners = new Set<(plan: Plan) => void>();
  #current: Plan = $state.raw(decodePlan('', new Set()).plan);
  #remarks: readonly PlanRemark[] = $state.raw([]);

  constructor(bar: AddressBar, known: () => ReadonlySet<string>) {
    this.#bar = bar;
    this.#known = known;
    this.#read();
    bar.addEventListener('popstate', this.#read);
    bar.addEventListener('hashchange', this.#read);
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

  onChange(listener: (plan: Plan) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#bar.removeEventListener('popstate', this.#read);
    this.#bar.removeEventListener('hashchange', this.#read);
  }

  #change(change: Partial<Plan>): boolean {
    const next = { ...this.#current, ...change };
    if (encodePlan(next) === encodePlan(this.#current)) return false;
    this.#set(next);
    return true;
  }

  #hash(): string {
    return `#${encodePlan(this.#current)}`;
  }

  readonly #read = (): void => {
    const { plan, remarks } = decodePlan(this.#bar.location.hash, this.#known());
    this.#remarks = remarks;
    if (encodePlan(plan) !== encodePlan(this.#current)) this.#set(plan);
  };

  #set(plan: Plan): void {
    this.#current = plan;
    for (const listener of this.#listeners) listener(plan);
  }
}
