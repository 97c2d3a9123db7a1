import type { Position } from '../domain/area/Area.ts';
import {
  layerOfDrawnSite,
  layerOfDrawnZone,
  type DrawnSiteWords,
  type DrawnZoneWords,
} from '../domain/drawn/layerOfDrawn.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';
import { crossesDrawn } from '../domain/space/crossesDrawn.ts';
import { drawnZone, type DrawnFault, type DrawnZone } from '../domain/space/drawnZone.ts';
import type { Hazards } from './Hazards.svelte.ts';
import type { Keeping } from './Keeping.svelte.ts';
import type { PlanState } from './PlanState.svelte.ts';

export type Drawn = 'zone' | 'site';

/** What is being drawn by hand on the map: corner by corner, until it is saved as a layer of the planner's own or given up. */
export class Drawing {
  readonly #hazards: Hazards;
  readonly #keeping: Keeping;
  readonly #plan: PlanState;
  #what: Drawn | null = $state.raw(null);
  #corners: readonly Position[] = $state.raw([]);
  #aim: Position | null = $state.raw(null);
  #isSaving = false;
  #isFinished = $state.raw(false);
  #fault: DrawnFault | null = $state.raw(null);
  readonly #zone = $derived.by((): DrawnZone | null =>
    this.#what === 'zone' && this.#corners.length > 0 ? drawnZone(this.#corners) : null,
  );

  constructor(hazards: Hazards, keeping: Keeping, plan: PlanState) {
    this.#hazards = hazards;
    this.#keeping = keeping;
    this.#plan = plan;
  }

  /** `null` while nothing is drawn. */
  get what(): Drawn | null {
    return this.#what;
  }

  get corners(): readonly Position[] {
    return this.#corners;
  }

  /** Where the pointer is, while corners are set. */
  get aim(): Position | null {
    return this.#isFinished ? null : this.#aim;
  }

  /** The side to the pointer would cross one that is drawn. */
  get isCrossing(): boolean {
    return this.#what === 'zone' && this.aim !== null && crossesDrawn(this.#corners, this.aim);
  }

  /** The shape is there, and is asked what it is. */
  get isFinished(): boolean {
    return this.#isFinished;
  }

  /** Why what was drawn could not be finished; the corners stay. */
  get fault(): DrawnFault | null {
    return this.#fault;
  }

  /** Of the zone as it stands; `null` where it is none yet. */
  get km2(): number | null {
    return this.#zone?.km2 ?? null;
  }

  start(what: Drawn): void {
    this.cancel();
    this.#what = what;
  }

  /** One more corner of a zone; the one place of a site. */
  press(position: Position): void {
    if (this.#what === null || this.#isFinished) return;
    this.#fault = null;
    if (this.#what === 'site') {
      this.#corners = [position];
      this.#isFinished = true;
      return;
    }
    this.#corners = [...this.#corners, position];
  }

  point(position: Position | null): void {
    if (this.#what !== null) this.#aim = position;
  }

  takeBack(): void {
    this.#fault = null;
    this.#isFinished = false;
    this.#corners = this.#corners.slice(0, -1);
  }

  /** Closes the zone; what is none yet stays as it is, and the fault is told. */
  finish(): void {
    if (this.#what !== 'zone' || this.#isFinished) return;
    const zone = drawnZone(this.#corners);
    this.#fault = zone.fault;
    this.#isFinished = zone.fault === null;
  }

  cancel(): void {
    this.#what = null;
    this.#corners = [];
    this.#aim = null;
    this.#isFinished = false;
    this.#fault = null;
  }

  /** Keeps the zone, and counts it beside the layers that count already. */
  async saveZone(words: DrawnZoneWords): Promise<void> {
    const { polygon } = drawnZone(this.#corners);
    if (polygon === null || this.#isSaving) return;
    const counted = this.#hazards.inUse(this.#plan.current).map(({ layer }) => layer.id);
    const layer = await this.#keep(JSON.stringify([polygon, words]), (mark) =>
      layerOfDrawnZone(polygon, words, mark),
    );
    this.#plan.step({ hazards: [...new Set([...counted, layer.id])], zones: true });
    this.cancel();
  }

  async saveSite(words: DrawnSiteWords): Promise<void> {
    const [position] = this.#corners;
    if (position === undefined || this.#isSaving) return;
    await this.#keep(JSON.stringify([position, words]), (mark) => layerOfDrawnSite(position, words, mark));
    this.cancel();
  }

  /** The mark holds the place in the history too: the same shape drawn twice is two layers. */
  async #keep(content: string, layerOf: (mark: string) => OwnLayer): Promise<OwnLayer> {
    this.#isSaving = true;
    try {
      return await this.#accept(`${String(this.#keeping.document.history.length)} ${content}`, layerOf);
    } finally {
      this.#isSaving = false;
    }
  }

  async #accept(content: string, layerOf: (mark: string) => OwnLayer): Promise<OwnLayer> {
    const { stampOf } = await import('../data/reading/stampOf.ts');
    const stamp = await stampOf([new File([content], '')]);
    const layer = layerOf(stamp.sha256.slice(0, 12));
    await this.#keeping.accept(
      { kind: 'layer', file: layer.name, layer },
      { name: layer.name, ...stamp },
      { decisions: [], remarks: [], remarked: 0 },
    );
    return layer;
  }
}
