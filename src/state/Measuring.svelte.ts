import type { MeasuringPort, MeasuringRequest } from '../analysis/measuring/MeasuringMessages.ts';
import { LongWork } from '../analysis/LongWork.ts';
import { stampOfText } from '../data/stampOfText.ts';
import type { Column } from '../domain/indicator/Cell.ts';
import type { Indicator } from '../domain/indicator/Indicator.ts';
import { freeId } from '../domain/join/freeId.ts';
import { ownIdOf } from '../domain/join/ownIdOf.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';
import { filesUnder } from '../domain/measure/filesUnder.ts';
import { firstMeasure } from '../domain/measure/firstMeasure.ts';
import { fittingMeasure } from '../domain/measure/fittingMeasure.ts';
import { isSampleMeasure } from '../domain/measure/isSampleMeasure.ts';
import type { KeptMeasure } from '../domain/measure/KeptMeasure.ts';
import type { MeasureInUse } from '../domain/measure/keptMeasures.ts';
import { measureProblem, type MeasureProblem } from '../domain/measure/measureProblem.ts';
import { measuredSheet, type MeasureWords } from '../domain/measure/measuredSheet.ts';
import type { Measure, MeasuredSet } from '../domain/measure/Measure.ts';
import { seatsOf } from '../domain/measure/seatsOf.ts';
import { isLand, shapesOfKind } from '../domain/measure/shapesOfKind.ts';
import type { Plan } from '../domain/plan.ts';
import type { Keeping } from './Keeping.svelte.ts';
import type { Library } from './Library.svelte.ts';
import { planShowing } from './planShowing.ts';

/** What was measured, with the choices and files that made it. */
export interface Measured {
  readonly kept: KeptMeasure;
  readonly column: Column;
  readonly sample: boolean;
}

/** What the planner calls a measure; `null` where the portal's own words for it are right. */
export interface MeasureNaming {
  readonly name: string | null;
  readonly direction: Indicator['direction'] | null;
  readonly year: number;
}

/**
 * One measure on its way: chosen, worked out in a worker of its own, looked at, and only then used. Another choice forgets
 * the result; closing this object stops the worker and leaves everything as it was.
 */
export class Measuring {
  readonly #library: Library;
  readonly #keeping: Keeping;
  readonly #open: () => MeasuringPort;
  /** The measure that is taken anew, in whose place the result comes. */
  readonly #again: MeasureInUse | null;
  #measure: Measure = $state.raw(firstMeasure('hamlet', []));
  #sampleLayer = $state.raw(false);
  #naming: MeasureNaming;
  #measured: Measured | null = $state.raw(null);
  #share: number | null = $state.raw(null);
  #failed = $state.raw(false);
  #measurer: LongWork<MeasuringRequest, Column> | null = null;

  /** @param again a measure to take anew, with its name; `null` for a new one */
  constructor(
    library: Library,
    keeping: Keeping,
    open: () => MeasuringPort,
    { set, year }: { readonly set: MeasuredSet; readonly year: number },
    again: MeasureInUse | null = null,
  ) {
    this.#library = library;
    this.#keeping = keeping;
    this.#open = open;
    this.#again = again;
    this.#measure =
      again?.measure.measure ?? fittingMeasure(firstMeasure(set, library.layers), library.layers);
    this.#sampleLayer = again?.measure.sampleLayer ?? false;
    this.#naming = $state.raw(
      again === null
        ? { name: null, direction: null, year }
        : {
            name: null,
            direction: again.indicator.direction,
            year: again.figures.year,
          },
    );
  }

  get measure(): Measure {
    return this.#measure;
  }

  /** The layer that is measured, if it is here. */
  get layer(): OwnLayer | null {
    const { target } = this.#measure;
    return target.kind === 'layer' ? this.#layerOf(target.id) : null;
  }

  get sampleLayer(): boolean {
    return this.#sampleLayer;
  }

  get naming(): MeasureNaming {
    return this.#naming;
  }

  /** What keeps it from being taken, or `null`. */
  get problem(): MeasureProblem | null {
    return measureProblem(this.#measure, this.#library.layers);
  }

  /** `null` until it was worked out by the choices that stand. */
  get measured(): Measured | null {
    return this.#measured;
  }

  /** How far the work is, 0..1; `null` while nothing is worked out. */
  get share(): number | null {
    return this.#share;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** The measure that is taken anew; `null` for a new one. */
  get again(): MeasureInUse | null {
    return this.#again;
  }

  choose(change: Partial<Measure>): void {
    this.cancel();
    this.#measure = fittingMeasure({ ...this.#measure, ...change }, this.#library.layers);
  }

  callSample(sampleLayer: boolean): void {
    this.cancel();
    this.#sampleLayer = sampleLayer;
  }

  name(change: Partial<MeasureNaming>): void {
    this.#naming = { ...this.#naming, ...change };
  }

  /** Works the measure out; nothing of it is used yet. */
  async take(): Promise<void> {
    this.cancel();
    const measurer = new LongWork(this.#open());
    this.#measurer = measurer;
    this.#share = 0;
    try {
      const measure = this.#measure;
      await Promise.all([this.#library.needTables([], true), this.#library.needBoundaries(measure.set)]);
      const { sets } = this.#library;
      const shapes = this.#library.drawnShapes(measure.set);
      if (this.#measurer !== measurer) return;
      if (sets === null || shapes === null) throw new Error('no boundaries');
      const { target, clip } = measure;
      const land = clip === null ? null : (this.#layerOf(clip)?.features ?? []);
      const kept = {
        measure,
        restsOn: filesUnder(measure, this.#keeping.document),
        sampleLayer: this.#sampleLayer,
      };
      const column = await measurer.ask(
        {
          measure,
          set: sets[measure.set],
          shapes,
          features: this.layer?.features ?? [],
          clip: land === null ? null : shapesOfKind(land, isLand).map(({ geometry }) => geometry),
          seats: target.kind === 'seat' ? seatsOf(sets, measure.set, target.of) : null,
        },
        (share) => (this.#share = share),
      );
      const sample = isSampleMeasure(sets[measure.set], shapes.own, kept.sampleLayer);
      this.#measured = { kept, column, sample };
    } catch {
      if (this.#measurer === measurer) this.#failed = true;
    } finally {
      measurer.close();
      if (this.#measurer === measurer) this.#share = null;
    }
  }

  /** Stops what is worked out, and forgets what was. */
  cancel(): void {
    this.#measurer?.close();
    this.#measurer = null;
    this.#share = null;
    this.#failed = false;
    this.#measured = null;
  }

  /**
   * Uses what was measured, as an indicator of the planner's own, and says what the plan must show for the planner to see
   * it; `null` where nothing was measured.
   */
  async accept(words: MeasureWords): Promise<Partial<Plan> | null> {
    const measured = this.#measured;
    if (measured === null) return null;
    const { year } = this.#naming;
    const { sample, kept, column } = measured;
    const known = this.#library.world?.ownIndicators ?? [];
    const id = this.#again?.figures.indicator ?? freeId(ownIdOf(words.name.vi, 'measure'), known);
    const sheet = measuredSheet(kept, column, { ...words, id, year, sample });
    const stamp = stampOfText(JSON.stringify(sheet));
    await this.#keeping.accept(
      sheet,
      { name: words.name.vi, ...stamp },
      { decisions: [], remarks: [], remarked: 0 },
    );
    return planShowing(kept.measure.set, sheet.figures[0] ?? null);
  }

  /** What the portal would print of the result: the same entry that is kept when it is used. */
  entry(words: MeasureWords): ReturnType<typeof measuredSheet> | null {
    if (this.#measured === null) return null;
    const { kept, column, sample } = this.#measured;
    return measuredSheet(kept, column, { ...words, id: 'own-measure', year: this.#naming.year, sample });
  }

  #layerOf(id: string): OwnLayer | null {
    return this.#library.layers.find((layer) => layer.id === id) ?? null;
  }
}
