import { describe, expect, it } from 'vitest';
import { PlanState, type AddressBar } from '../../src/state/PlanState.svelte.ts';

/** A window with a history that can be walked back. */
class WindowOnPaper implements AddressBar {
  readonly entries: string[];
  readonly #listeners = new Set<() => void>();
  #at = 0;

  constructor(hash = '') {
    this.entries = [hash];
  }

  get location() {
    return { hash: this.entries[this.#at] ?? '' };
  }

  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => {
      this.entries.splice(this.#at + 1, Infinity, url);
      this.#at += 1;
    },
    replaceState: (_data: unknown, _unused: string, url: string) => {
      this.entries[this.#at] = url;
    },
  };

  addEventListener(_kind: 'popstate' | 'hashchange', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_kind: 'popstate' | 'hashchange', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  back(): void {
    this.#at -= 1;
    for (const listener of this.#listeners) listener();
  }
}

const known = () => ({ indicators: new Set(['density', 'poor-rate', 'grid-power']) });

describe('the plan in the address', () => {
  it('takes a step back with the browser, but not the nudges on the way', () => {
    const bar = new WindowOnPaper();
    const state = new PlanState(bar, known);
    state.step({ indicator: 'poor-rate' });
    state.nudge({ classes: 6 });
    state.nudge({ classes: 7 });
    state.step({ level: 'hamlet' });
    expect(bar.entries).toHaveLength(3);
    bar.back();
    expect(state.current).toMatchObject({ indicator: 'poor-rate', classes: 7, level: 'commune' });
    bar.back();
    expect(state.current).toMatchObject({ indicator: 'density', classes: 5 });
  });

  it('shows the same plan from a pasted link', () => {
    const first = new WindowOnPaper();
    new PlanState(first, known).step({
      tab: 'priority',
      level: 'hamlet',
      weights: { 'poor-rate': 70, 'grid-power': 30 },
      missing: 'others',
    });
    const pasted = new PlanState(new WindowOnPaper(first.location.hash), known);
    expect(pasted.current).toMatchObject({
      tab: 'priority',
      level: 'hamlet',
      weights: { 'poor-rate': 70, 'grid-power': 30 },
      missing: 'others',
    });
    expect(pasted.remarks).toEqual([]);
  });

  it('reads nonsense field by field and says so', () => {
    const state = new PlanState(new WindowOnPaper('#v=1&ind=moonlight&k=99&level=hamlet'), known);
    expect(state.current).toMatchObject({ indicator: 'density', classes: 5, level: 'hamlet' });
    expect(state.remarks.map(({ field }) => field).sort()).toEqual(['ind', 'k']);
  });

  it('tells its listeners of a change once, and of no change never', () => {
    const state = new PlanState(new WindowOnPaper(), known);
    const seen: string[] = [];
    const stop = state.onChange(({ indicator }) => seen.push(indicator));
    state.step({ indicator: 'poor-rate' });
    state.step({ indicator: 'poor-rate' });
    stop();
    state.step({ indicator: 'density' });
    expect(seen).toEqual(['poor-rate']);
  });
});
