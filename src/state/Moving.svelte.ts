import { Matcher, type MatchingPort } from '../analysis/matching/Matcher.ts';
import { loadSites } from '../data/loadSites.ts';
import { OPEN } from '../domain/classify/Legend.ts';
import { hazardYear } from '../domain/hazard/hazardFigures.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { arrangedHamlets } from '../domain/resettle/arrangedHamlets.ts';
import type { ArrangedHamlet } from '../domain/resettle/ArrangedHamlet.ts';
import { judgeSite } from '../domain/resettle/judgeSite.ts';
import type { Match } from '../domain/resettle/match/Match.ts';
import type { MatchProblem } from '../domain/resettle/match/MatchProblem.ts';
import { movingProblem, type PlacedSite } from '../domain/resettle/movingProblem.ts';
import type { SiteEntry } from '../domain/resettle/SitesFile.ts';
import type { Answer } from '../domain/rules/RuleSet.ts';
import type { Hazards } from './Hazards.svelte.ts';
import type { Library } from './Library.svelte.ts';
import type { Result } from './Result.svelte.ts';

/** A match with the problem it answers. */
export interface Matched {
  readonly match: Match;
  readonly problem: MatchProblem;
}

/** Who should move first, and where to: lines of the newest outcome, and the match that the worker made of them. */
export class Moving {
  readonly #library: Library;
  readonly #hazards: Hazards;
  readonly #result: Result;
  readonly #open: () => MatchingPort;
  #matcher: Matcher | null = null;
  #embedded: readonly SiteEntry[] = $state.raw([]);
  #matched: Matched | null = $state.raw(null);
  #before: Matched | null = $state.raw(null);
  #isWorking = $state(false);
  #failed = $state(false);
  #asked = '';

  readonly #lines = $derived.by((): readonly ArrangedHamlet[] => {
    const { outcome } = this.#result;
    return outcome === null ? [] : this.#linesOf(outcome);
  });
  readonly #sites = $derived.by((): readonly PlacedSite[] => {
    const { outcome } = this.#result;
    if (outcome === null) return [];
    const layers = this.#hazards.inUse(outcome.plan).map(({ layer }) => layer);
    const own = this.#library.layers.flatMap(({ sites = [] }) =>
      sites.map((site) => ({ ...judgeSite(site, layers, outcome.plan), commune: null })),
    );
    const embedded = this.#embedded.map((site) => ({
      ...judgeSite(site, layers, outcome.plan),
      commune: `commune2025:${site.commune2025}`,
    }));
    // Own sites take the place of the sample, as own figures do.
    return own.length > 0 ? own : embedded;
  });

  constructor(library: Library, hazards: Hazards, result: Result, open: () => MatchingPort) {
    this.#library = library;
    this.#hazards = hazards;
    this.#result = result;
    this.#open = open;
    result.onOutcome((outcome) => {
      if (outcome.plan.tab === 'safety') this.#follow(outcome).catch(() => (this.#failed = true));
    });
  }

  /** One line a hamlet, by rank, then those of which nobody can speak. */
  get lines(): readonly ArrangedHamlet[] {
    return this.#lines;
  }

  /** Every site there is, with what is said of it. */
  get sites(): readonly PlacedSite[] {
    return this.#sites;
  }

  get matched(): Matched | null {
    return this.#matched;
  }

  /** The match before the last change, so that what moved can be told; `null` where there is none. */
  get before(): Matched | null {
    return this.#before;
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Matches the newest outcome again, after a failure. */
  retry(): void {
    this.#asked = '';
    const { outcome } = this.#result;
    if (outcome !== null) this.#follow(outcome).catch(() => (this.#failed = true));
  }

  close(): void {
    this.#matcher?.close();
  }

  async #follow(outcome: Outcome): Promise<void> {
    if (outcome.risk === null) return;
    const [sites] = await Promise.all([loadSites(), this.#library.needReports()]);
    if (this.#embedded.length === 0) this.#embedded = sites;
    if (this.#result.outcome?.plan !== outcome.plan) return;
    const problem = movingProblem(this.#lines, this.#sites, outcome.plan);
    const text = JSON.stringify(problem);
    if (text === this.#asked) return;
    this.#asked = text;
    this.#failed = false;
    if (problem.sites.length === 0 || problem.hamlets.length === 0) {
      this.#matched = null;
      return;
    }
    this.#isWorking = true;
    this.#matcher ??= new Matcher(this.#open(), {
      match: (match, answered) => {
        this.#before = this.#matched;
        this.#matched = { match, problem: answered };
        this.#isWorking = false;
      },
      failed: () => {
        this.#matcher?.close();
        this.#matcher = null;
        this.#isWorking = false;
        this.#failed = true;
      },
    });
    this.#matcher.ask(problem);
  }

  #linesOf({ plan, risk, arrangement, flags, set }: Outcome): readonly ArrangedHamlet[] {
    const { world, columns, reports } = this.#library;
    if (risk === null || world?.hazard === undefined || columns === null) return [];
    const judged = set === 'hamlet' ? flags : null;
    const difficultyOf = (unit: number): Answer => {
      const number = judged?.classNumbers[unit] ?? OPEN;
      if (judged === null || number === OPEN) return 'open';
      return judged.ruleSet.classes[number]?.flagged === true ? 'pass' : 'fail';
    };
    return arrangedHamlets({
      sets: world.sets,
      hazard: world.hazard,
      choices: plan,
      risk: risk.classNumbers,
      rank: arrangement?.rank ?? null,
      households: columns('hamlet', hazardYear, 'households').column,
      difficultyOf,
      ordered: Object.keys(plan.arrangeWeights).map((indicator) => ({
        indicator,
        column: columns('hamlet', plan.year, indicator).column,
      })),
      reports,
    });
  }
}
