import type { Port } from '../analysis/Analyst.ts';
import type { OpenShelf } from '../data/kept/openShelfHere.ts';
import type { ReadingPort } from '../data/reading/Reader.ts';
import type { DrawnShapes, Question } from '../analysis/Question.ts';
import type { AreaKey, AreaSetId } from '../domain/area/Area.ts';
import { setOfKey } from '../domain/area/setOfKey.ts';
import { studiesIn } from '../domain/outcome/studiesIn.ts';
import type { Known } from '../domain/plan/Known.ts';
import { planBeside } from '../domain/plan/setAside.ts';
import { setOf } from '../domain/plan/setOf.ts';
import type { Plan } from '../domain/plan.ts';
import type { ExposingPort } from '../analysis/exposing/ExposingMessages.ts';
import type { MatchingPort } from '../analysis/matching/Matcher.ts';
import type { MeasuringPort } from '../analysis/measuring/MeasuringMessages.ts';
import { Beside } from './Beside.svelte.ts';
import type { ScreeningPort } from '../analysis/screening/ScreeningMessages.ts';
import { Candidates } from './Candidates.svelte.ts';
import { Drawing } from './Drawing.svelte.ts';
import { Focus } from './Focus.svelte.ts';
import { Hazards } from './Hazards.svelte.ts';
import { Keeping } from './Keeping.svelte.ts';
import { Library } from './Library.svelte.ts';
import { Moving } from './Moving.svelte.ts';
import { PlanState, type AddressBar } from './PlanState.svelte.ts';
import { Presentation } from './Presentation.svelte.ts';
import { Projects } from './Projects.ts';
import { Result } from './Result.svelte.ts';
import { ownQuestion } from './ownQuestion.ts';
import { withoutUnknown } from './withoutUnknown.ts';

/**
 * The owners of state, tied together once: a changed plan asks for the data it needs, then asks the
 * worker; new data is told to the worker, then the same plan is asked again.
 */
export class Portal {
  readonly library = new Library();
  readonly hazards: Hazards;
  readonly keeping: Keeping;
  readonly projects: Projects;
  readonly focus = new Focus();
  readonly presentation: Presentation;
  readonly plan: PlanState;
  readonly result: Result;
  readonly beside: Beside;
  readonly moving: Moving;
  readonly drawing: Drawing;
  readonly candidates: Candidates;

  /** Ids of the planner's layers when they were last looked at. */
  #layers: readonly string[] = [];

  /** Boundaries that the worker has. */
  readonly #told = new Map<AreaSetId, DrawnShapes>();

  /** Opens a worker that reads one file, and ends with it. */
  readonly openReader: () => ReadingPort;

  /** Opens a worker that takes one measure, and ends with it. */
  readonly openMeasurer: () => MeasuringPort;

  constructor(
    bar: AddressBar,
    openAnalyst: () => Port,
    openReader: () => ReadingPort,
    openExposer: () => ExposingPort,
    openMatcher: () => MatchingPort,
    openScreener: () => ScreeningPort,
    openMeasurer: () => MeasuringPort,
    openShelf?: OpenShelf,
  ) {
    this.keeping = new Keeping(this.library, openShelf);
    this.hazards = new Hazards(this.library, openExposer);
    this.openReader = openReader;
    this.openMeasurer = openMeasurer;
    this.plan = new PlanState(bar, () => this.known);
    this.presentation = new Presentation(this.plan, this.keeping);
    this.projects = new Projects(this.keeping, this.plan);
    this.result = new Result(openAnalyst());
    this.beside = new Beside(this.library, openAnalyst, () => this.#told.values());
    this.drawing = new Drawing(this.hazards, this.keeping, this.plan);
    this.moving = new Moving(this.library, this.hazards, this.result, openMatcher);
    this.candidates = new Candidates(
      this.library,
      this.hazards,
      this.moving,
      this.plan,
      this.keeping,
      openScreener,
    );
    this.plan.onChange((plan) => this.#answerLater(plan));
    this.library.onEvent((event) => {
      const world = this.library.world;
      if (world === null) return;
      if (event === 'sets') this.#tell({ kind: 'sets', sets: world.sets });
      else if (event === 'own' || event === 'kept') {
        this.#tell(ownQuestion(world));
        if (event === 'kept') this.#rereadWithLayers();
        const freed = withoutUnknown(this.plan.current, this.#knownIndicators());
        const layers = this.#layersToShow();
        if (freed === null && layers === null) this.#answerLater(this.plan.current);
        else this.plan.nudge({ ...freed, ...(layers === null ? {} : { layers }) });
      } else this.#tell({ kind: 'table', table: event });
    });
  }

  /** What a plan may name here. */
  get known(): Known {
    return {
      indicators: this.#knownIndicators(),
      hasArea: (key) => this.#hasArea(key),
      hasSet: (set) => this.library.has(set),
      hasLayer: (id) => this.library.layers.some((layer) => layer.id === id),
    };
  }

  async open(): Promise<void> {
    await this.library.open();
    this.plan.reread();
    // The plan nobody chose names measures of the embedded province; another one may lack them.
    const freed = withoutUnknown(this.plan.current, this.#knownIndicators());
    if (freed !== null) this.plan.nudge(freed);
    await this.#answer(this.plan.current);
  }

  close(): void {
    this.plan.close();
    this.result.close();
    this.beside.close();
    this.keeping.close();
    this.hazards.close();
    this.presentation.close();
    this.moving.close();
    this.candidates.close();
  }

  /** A part that could not be read is told by the library; what is on the screen stays as it was. */
  #answerLater(plan: Plan): void {
    this.#answer(plan).catch(() => undefined);
  }

  /** A plan that was overtaken while its data came in is not asked any more. */
  async #answer(plan: Plan): Promise<void> {
    await Promise.all([this.library.need(plan), this.hazards.need(plan)]);
    if (studiesIn(plan).clusters) await this.#tellShapes(setOf(plan));
    if (this.plan.current === plan && this.library.world !== null) this.result.ask(plan);
    await this.#answerBeside(plan);
  }

  async #answerBeside(plan: Plan): Promise<void> {
    const other = planBeside(plan, this.known);
    if (other === null) {
      this.beside.close();
      return;
    }
    await Promise.all([
      this.library.need(other),
      this.hazards.need(other),
      this.library.needBoundaries(setOf(other)),
    ]);
    if (studiesIn(other).clusters) await this.#tellShapes(setOf(other));
    if (this.plan.current === plan && this.library.world !== null) this.beside.ask(other);
  }

  #tell(data: Exclude<Question, { kind: 'plan' }>): void {
    this.result.tell(data);
    this.beside.tell(data);
  }

  /** Who is a neighbour of whom is read off the boundaries; they go to the worker once. */
  async #tellShapes(set: AreaSetId): Promise<void> {
    await this.library.needBoundaries(set);
    const shapes = this.library.drawnShapes(set);
    const told = this.#told.get(set);
    if (shapes === null || (told?.topology === shapes.topology && told.own === shapes.own)) return;
    this.#told.set(set, shapes);
    this.#tell({ kind: 'shapes', shapes });
  }

  /** Hamlets arrive late, so until then any hamlet is believed. */
  #hasArea(key: AreaKey): boolean {
    const sets = this.library.sets;
    if (sets === null) return true;
    const set = sets[setOfKey(key)];
    return set.areas.length === 0 || set.indexOf.has(key);
  }

  /** What was kept is known now: the address alone says which of its layers are shown. */
  #rereadWithLayers(): void {
    this.#layers = this.library.layers.map(({ id }) => id);
    this.plan.reread();
  }

  /** A layer that was just brought is shown, one taken out is forgotten; `null` when nothing changes. */
  #layersToShow(): readonly string[] | null {
    const before = this.#layers;
    this.#layers = this.library.layers.map(({ id }) => id);
    const { layers: shown } = this.plan.current;
    const fresh = this.#layers.filter((id) => !before.includes(id) && !shown.includes(id));
    const kept = shown.filter((id) => this.#layers.includes(id));
    return fresh.length === 0 && kept.length === shown.length ? null : [...kept, ...fresh];
  }

  #knownIndicators(): ReadonlySet<string> {
    return new Set(this.library.indicators.map(({ id }) => id));
  }
}
