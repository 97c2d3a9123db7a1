import type { ExposingPort, ExposingRequest } from '../analysis/exposing/ExposingMessages.ts';
import { LongWork } from '../analysis/LongWork.ts';
import { loadHazard } from '../data/loadHazard.ts';
import { buildingPoints } from '../domain/hazard/buildingPoints.ts';
import { combinationOf } from '../domain/hazard/HazardCombination.ts';
import type { Exposures } from '../domain/hazard/exposuresOfAreas.ts';
import { hazardYear } from '../domain/hazard/hazardFigures.ts';
import type { HazardLayer } from '../domain/hazard/HazardLayer.ts';
import { ownHazardLayer } from '../domain/hazard/ownHazardLayer.ts';
import { reportedEvents } from '../domain/hazard/reportedEvents.ts';
import type { Words } from '../domain/indicator/Indicator.ts';
import { asksForHazard } from '../domain/plan/asksForHazard.ts';
import { defaultPlan } from '../domain/plan/defaultPlan.ts';
import type { Plan } from '../domain/plan.ts';
import type { Library } from './Library.svelte.ts';

/** A layer that exposure can be worked out from. */
export interface UsableHazard {
  readonly layer: HazardLayer;
  readonly name: Words;
  readonly sample: boolean;
}

/**
 * The hazard layers there are, and what those in use say of the hamlets. Exposure is worked out once somebody asks for it, in a worker of its own,
 * and anew when the layers in use are others.
 */
export class Hazards {
  readonly #library: Library;
  readonly #open: () => ExposingPort;
  #embedded: readonly UsableHazard[] = $state.raw([]);
  #share: number | null = $state.raw(null);
  #failed = $state.raw(false);
  #exposer: LongWork<ExposingRequest, Exposures> | null = null;
  #newest: Plan | null = null;
  /** What was worked out, or is being worked out, and from what. */
  #made: { readonly of: readonly unknown[]; readonly done: Promise<void> } | null = null;
  readonly #own = $derived.by((): readonly UsableHazard[] =>
    this.#library.layers.flatMap((own) => {
      const layer = ownHazardLayer(own);
      return layer === null ? [] : [{ layer, name: { vi: own.name, en: own.name }, sample: false }];
    }),
  );

  constructor(library: Library, open: () => ExposingPort) {
    this.#library = library;
    this.#open = open;
  }

  /** The planner's own layers, then the embedded sample. */
  get usable(): readonly UsableHazard[] {
    return [...this.#own, ...this.#embedded];
  }

  /** How far exposure is, 0..1; `null` while none is worked out. */
  get share(): number | null {
    return this.#share;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** The layers that count for a plan: those it names and that are here; own ones, else the sample, where it names none. */
  inUse({ hazards }: Pick<Plan, 'hazards'>): readonly UsableHazard[] {
    if (hazards !== null) return this.usable.filter(({ layer }) => hazards.includes(layer.id));
    return this.#own.length > 0 ? this.#own : this.#embedded;
  }

  /** Everything a plan wants to know of exposure; resolves when it is in the library. */
  async need(plan: Plan): Promise<void> {
    if (!asksForHazard(plan) || !this.#library.has('hamlet')) return;
    this.#newest = plan;
    const [layers] = await Promise.all([
      loadHazard(),
      this.#library.needTables([hazardYear], true),
      this.#library.needBoundaries('hamlet'),
    ]);
    if (this.#embedded.length === 0)
      this.#embedded = layers.map((layer) => ({ layer, name: layer.name, sample: layer.sample }));
    const inUse = this.inUse(plan);
    const shapes = this.#library.drawnShapes('hamlet');
    const set = this.#library.sets?.hamlet;
    if (shapes === null || set === undefined) return;
    const { topology, own } = shapes;
    const places = this.#library.layers.filter(({ role }) => role === 'places' || role === 'buildings');
    const of = [topology, own, ...inUse.map(({ layer }) => layer.zones), ...places];
    if (this.#made?.of.length !== of.length || this.#made.of.some((each, at) => each !== of[at])) {
      this.#exposer?.close();
      this.#exposer = new LongWork(this.#open());
      this.#made = {
        of,
        done: this.#work(
          this.#exposer,
          {
            set,
            shapes,
            layers: inUse.map(({ layer }) => layer),
            buildings: buildingPoints(this.#library.layers),
          },
          inUse,
        ),
      };
    }
    await this.#made.done;
    this.#combine();
  }

  /** Weighs what is known of hamlets as the newest plan does; nothing is laid over anything again. */
  #combine(): void {
    const hazard = this.#library.world?.hazard;
    if (hazard === undefined || this.#newest === null) return;
    const combination = combinationOf(this.#newest);
    if (JSON.stringify(combination) !== JSON.stringify(hazard.combination))
      this.#library.useHazard({ ...hazard, combination });
  }

  close(): void {
    this.#exposer?.close();
  }

  async #work(
    exposer: LongWork<ExposingRequest, Exposures>,
    request: ExposingRequest,
    inUse: readonly UsableHazard[],
  ): Promise<void> {
    this.#failed = false;
    try {
      const exposures = await exposer.ask(request, (share) => (this.#share = share));
      const events = this.#library.layers.flatMap(reportedEvents);
      this.#library.useHazard({
        ...exposures,
        layers: inUse.map(({ layer: { id, kind }, name, sample }) => ({ id, kind, name, sample })),
        combination: combinationOf(this.#newest ?? defaultPlan),
        events,
      });
    } catch {
      this.#failed = true;
      this.#made = null;
    } finally {
      this.#share = null;
      exposer.close();
    }
  }
}
