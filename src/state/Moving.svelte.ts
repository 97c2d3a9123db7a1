import { Matcher, type MatchingPort } from '../analysis/matching/Matcher.ts';
import { matchOnce } from '../analysis/matching/matchOnce.ts';
import { loadSites } from '../data/loadSites.ts';
import { shapesDrawn } from '../analysis/shapesDrawn.ts';
import { hazardAt } from '../domain/hazard/hazardAt.ts';
import type { HazardLayer } from '../domain/hazard/HazardLayer.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { defaultPlan } from '../domain/plan/defaultPlan.ts';
import type { ArrangedHamlet } from '../domain/resettle/ArrangedHamlet.ts';
import { judgeSite, type JudgedSite, type LocatedSite } from '../domain/resettle/judgeSite.ts';
import type { Match } from '../domain/resettle/match/Match.ts';
import type { MatchProblem } from '../domain/resettle/match/MatchProblem.ts';
import { embeddedSites } from '../domain/resettle/embeddedSites.ts';
import { linesOf } from '../domain/resettle/linesOf.ts';
import { movingProblem } from '../domain/resettle/movingProblem.ts';
import type { ReceivingSite } from '../domain/resettle/ReceivingSite.ts';
import type { SiteEntry } from '../domain/resettle/SitesFile.ts';
import { pointsInAreas } from '../domain/space/pointsInAreas.ts';
import type { Hazards } from './Hazards.svelte.ts';
import type { Library } from './Library.svelte.ts';
import type { Result } from './Result.svelte.ts';

/** A match with the problem it answers. */
export interface Matched {
  readonly match: Match;
  readonly problem: MatchProblem;
  /** The match there would be if no community were kept together; `null` where none is. */
  readonly apart: Match | null;
}

/** Who should move, and where to, of one outcome. */
export interface Moved {
  readonly lines: readonly ArrangedHamlet[];
  readonly sites: readonly JudgedSite[];
  /** `null` where there is nobody to match, or no place. */
  readonly match: Match | null;
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
  #newest: MatchProblem | null = null;

  readonly #lines = $derived.by((): readonly ArrangedHamlet[] => {
    const { outcome } = this.#result;
    return outcome === null ? [] : this.#linesOf(outcome);
  });
  /** As a text, so that a moving slider asks of no place anew what it is. */
  readonly #named = $derived.by(() => this.#result.outcome?.plan.hazards?.join() ?? null);
  readonly #layers = $derived.by((): readonly HazardLayer[] => {
    const hazards = this.#named?.split(',') ?? null;
    return this.#hazards.inUse({ hazards }).map(({ layer }) => layer);
  });
  readonly #riskClass = $derived.by(() => this.#result.outcome?.plan.riskClass ?? defaultPlan.riskClass);
  readonly #located = $derived(this.#locatedOn(this.#layers));
  readonly #sites = $derived(this.#located.map((site) => judgeSite(site, this.#riskClass)));

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

  /** The hazard layers that the newest outcome rests on; the same list while they stay the same. */
  get layers(): readonly HazardLayer[] {
    return this.#layers;
  }

  /** Every site there is, with what is said of it. */
  get sites(): readonly JudgedSite[] {
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

  /**
   * What any outcome comes to, for files: matched by a worker of its own, beside what the screen shows, which stays.
   *
   * @throws the signal's reason where it was stopped; Error where it could not be matched
   */
  async answerTo(outcome: Outcome, signal: AbortSignal): Promise<Moved> {
    const [embedded] = await Promise.all([loadSites(), this.#library.needReports()]);
    if (this.#embedded.length === 0) this.#embedded = embedded;
    signal.throwIfAborted();
    const { hazards, riskClass } = outcome.plan;
    const layers = this.#hazards.inUse({ hazards }).map(({ layer }) => layer);
    const sites = this.#locatedOn(layers).map((site) => judgeSite(site, riskClass));
    const lines = this.#linesOf(outcome);
    const problem = movingProblem(lines, sites, outcome.plan);
    if (problem.sites.length === 0 || problem.hamlets.length === 0) return { lines, sites, match: null };
    return { lines, sites, match: await matchOnce(this.#open, problem, signal) };
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
    this.#newest = problem;
    this.#isWorking = problem.sites.length > 0 && problem.hamlets.length > 0;
    if (!this.#isWorking) {
      this.#matched = null;
      return;
    }
    this.#matcher ??= new Matcher(this.#open(), {
      match: (match, answered, apart) => {
        // What was asked meanwhile may need no answer.
        if (answered !== this.#newest) return;
        this.#before = this.#matched;
        this.#matched = { match, problem: answered, apart };
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

  /** Own sites take the place of the sample, as own figures do; one found on sample zones is itself no better, and stands beside it. */
  #locatedOn(layers: readonly HazardLayer[]): readonly LocatedSite[] {
    const own = this.#library.layers.flatMap(({ sites = [] }) => sites);
    const communes = this.#communesOf(own);
    const brought = own.map((site, at) => ({
      ...{ site, commune: communes[at] ?? null, isOwn: true },
      mapped: hazardAt(site.position, layers),
    }));
    return own.some(({ sample }) => !sample)
      ? brought
      : [...embeddedSites(this.#embedded, layers), ...brought];
  }

  /** Keys of the communes of 2025 that the planner's own sites lie in. */
  #communesOf(sites: readonly ReceivingSite[]): readonly (string | null)[] {
    const shapes = this.#library.drawnShapes('commune2025');
    const set = this.#library.sets?.commune2025;
    if (sites.length === 0 || shapes === null || set === undefined) return [];
    const units = pointsInAreas(
      sites.map(({ position }) => position),
      shapesDrawn(set, shapes),
    );
    return Array.from(units, (unit) => set.areas[unit]?.key ?? null);
  }

  #linesOf(outcome: Outcome): readonly ArrangedHamlet[] {
    const { world, columns, reports } = this.#library;
    return world === null || columns === null ? [] : linesOf(outcome, world, columns, reports);
  }
}
