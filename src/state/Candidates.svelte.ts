import { LongWork } from '../analysis/LongWork.ts';
import type { ScreeningPort, ScreeningRequest } from '../analysis/screening/ScreeningMessages.ts';
import type { Candidate, Screening } from '../domain/resettle/screen/Candidate.ts';
import { featuresFor } from '../domain/resettle/screen/featuresFor.ts';
import { layerOfCandidate } from '../domain/resettle/screen/layerOfCandidate.ts';
import type { ScreenChoices } from '../domain/resettle/screen/ScreenChoices.ts';
import { movingProblem } from '../domain/resettle/movingProblem.ts';
import type { Hazards } from './Hazards.svelte.ts';
import type { Keeping } from './Keeping.svelte.ts';
import type { Library } from './Library.svelte.ts';
import type { Moving } from './Moving.svelte.ts';
import type { PlanState } from './PlanState.svelte.ts';

/** What a search found, with what it was made by. */
export interface FoundPlaces {
  readonly screening: Screening;
  readonly choices: ScreenChoices;
  /** The hazard layers it rests on are a sample, so that every place of it does. */
  readonly sample: boolean;
  /** Whether hamlets were waiting to be moved. */
  readonly hasMovers: boolean;
}

type Asked = Pick<ScreeningRequest, 'layers' | 'features' | 'hamlets' | 'choices'>;

/** Places searched for a new site: only when asked, in a worker of its own, and kept beside the conditions they were found by. */
export class Candidates {
  readonly #library: Library;
  readonly #hazards: Hazards;
  readonly #moving: Moving;
  readonly #plan: PlanState;
  readonly #keeping: Keeping;
  readonly #open: () => ScreeningPort;
  #screener: LongWork<ScreeningRequest, Screening> | null = null;
  #found: FoundPlaces | null = $state.raw(null);
  #foundBy = $state.raw('');
  #share: number | null = $state.raw(null);
  #failed = $state.raw(false);
  #chosen: string | null = $state.raw(null);
  readonly #features = $derived.by(() => featuresFor(this.#library.layers));
  readonly #wanted = $derived.by((): Asked => {
    const moving = this.#moving;
    const plan = this.#plan.current;
    const { hamlets } = movingProblem(moving.lines, moving.sites, plan);
    return {
      layers: moving.layers,
      features: this.#features,
      hamlets: hamlets.map(({ id, position, commune, households }) => ({
        key: id,
        position,
        commune,
        households,
      })),
      choices: plan.places,
    };
  });
  readonly #wantedBy = $derived(textOf(this.#wanted));

  constructor(
    library: Library,
    hazards: Hazards,
    moving: Moving,
    plan: PlanState,
    keeping: Keeping,
    open: () => ScreeningPort,
  ) {
    this.#library = library;
    this.#hazards = hazards;
    this.#moving = moving;
    this.#plan = plan;
    this.#keeping = keeping;
    this.#open = open;
  }

  /** `null` until somebody searched. */
  get found(): FoundPlaces | null {
    return this.#found;
  }

  /** What was found was found by other conditions, zones, ways or hamlets than those there are now. */
  get isBehind(): boolean {
    return this.#found !== null && this.#foundBy !== this.#wantedBy;
  }

  /** How far the search is, 0..1; `null` while nothing is searched. */
  get share(): number | null {
    return this.#share;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Id of the place that is looked at. */
  get chosen(): string | null {
    return this.#chosen;
  }

  /** How many features of each kind the way can be measured to. */
  get features(): Asked['features'] {
    return this.#features;
  }

  choose(id: string | null): void {
    this.#chosen = id;
  }

  /** Searches by the conditions of the plan; what was found before stays until the answer comes. */
  async search(): Promise<void> {
    this.stop();
    const [wanted, wantedBy] = [this.#wanted, this.#wantedBy];
    const screener = (this.#screener = new LongWork(this.#open()));
    this.#share = 0;
    this.#failed = false;
    try {
      await this.#library.needBoundaries('commune2025');
      const shapes = this.#library.drawnShapes('commune2025');
      const communes = this.#library.sets?.commune2025;
      if (shapes === null || communes === undefined) throw new Error('communes without shapes');
      const sample = this.#hazards.inUse(this.#plan.current).some((each) => each.sample);
      const screening = await screener.ask({ communes, shapes, ...wanted }, (share) => {
        if (this.#screener === screener) this.#share = share;
      });
      const { hamlets, choices } = wanted;
      this.#found = { screening, choices, sample, hasMovers: hamlets.length > 0 };
      this.#foundBy = wantedBy;
      this.#chosen = null;
    } catch {
      this.#failed = this.#screener === screener;
    } finally {
      if (this.#screener === screener) this.stop();
    }
  }

  /** Ends a search; what was found before stays. */
  stop(): void {
    this.#screener?.close();
    this.#screener = null;
    this.#share = null;
  }

  /**
   * Makes a place a receiving site of the planner's own: kept, undone and matched as the others are.
   *
   * @param name by which the planner will know it
   */
  async take(candidate: Candidate, name: string): Promise<void> {
    const { stampOf } = await import('../data/reading/stampOf.ts');
    const layer = layerOfCandidate(candidate, name, this.#found?.sample ?? true);
    const content = new File([JSON.stringify(layer)], name);
    await this.#keeping.accept(
      { kind: 'layer', file: name, layer },
      { name, ...(await stampOf([content])) },
      { decisions: [], remarks: [], remarked: 0 },
    );
  }

  close(): void {
    this.stop();
  }
}

/** What changes the answer, as a text: layers are known by their id and how much they hold. */
function textOf({ layers, features, hamlets, choices }: Asked): string {
  return JSON.stringify([
    choices,
    hamlets,
    layers.map(({ id, zones }) => [id, zones.length]),
    Object.values(features).map(({ length }) => length),
  ]);
}
