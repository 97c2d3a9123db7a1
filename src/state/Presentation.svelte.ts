import { openShowChannel, type ShowChannel, type ShowNews } from '../data/show/openShowChannel.ts';
import { readShowPlace, writeShowPlace, type ShowPlace } from '../data/show/showMemory.ts';
import type { ShowAct } from '../domain/story/ShowAct.ts';
import type { ShowSource } from '../domain/story/ShowSource.ts';
import type { SpeakerSlide } from '../domain/story/SpeakerSlide.ts';
import type { StoryScene } from '../domain/story/StoryScene.ts';
import { viewOf } from '../domain/story/viewOf.ts';
import type { Keeping } from './Keeping.svelte.ts';
import type { PlanState } from './PlanState.svelte.ts';

/**
 * Presenting to a room: a list of scenes, one of them on the screen. The mark on the document's root is what the styles
 * follow. It is not part of the plan, since a shared link shall not take over someone else's screen; a reload goes on where it was.
 */
export class Presentation {
  readonly #plan: PlanState;
  readonly #keeping: Keeping;
  readonly #page: Document;
  #place: ShowPlace | null = $state.raw(null);
  #ready: readonly StoryScene[] = $state.raw([]);
  #black = $state(false);
  #overview = $state(false);
  #tools = $state(false);
  #now = $state(Date.now());
  #channel: ShowChannel | null = null;
  /** What the speaker's window was told last; a window that opens later is told it again. */
  #told: SpeakerSlide | null = null;
  #ticking: ReturnType<typeof setInterval> | undefined;

  readonly #scenes = $derived.by((): readonly StoryScene[] => {
    if (this.#place === null) return [];
    const { source, view } = this.#place;
    if (source === 'screen')
      return [{ id: 'screen', view, ready: null, title: null, sentence: null, notes: null }];
    return source === 'own' ? this.#keeping.scenes : this.#ready;
  });
  readonly #index = $derived(
    Math.max(
      0,
      this.#scenes.findIndex(({ id }) => id === this.#place?.scene),
    ),
  );
  readonly #isChanged = $derived.by(() => {
    const scene = this.#scenes[this.#index];
    return scene !== undefined && viewOf(this.#plan.planOf(scene.view).plan) !== viewOf(this.#plan.current);
  });

  constructor(plan: PlanState, keeping: Keeping, page: Document = document) {
    this.#plan = plan;
    this.#keeping = keeping;
    this.#page = page;
    const place = plan.current.embed ? null : readShowPlace();
    if (place !== null) void this.#enter(place);
  }

  get on(): boolean {
    return this.#place !== null;
  }

  get scenes(): readonly StoryScene[] {
    return this.#scenes;
  }

  /** Place of the scene that is shown, from 0. */
  get index(): number {
    return this.#index;
  }

  get scene(): StoryScene | null {
    return this.#scenes[this.#index] ?? null;
  }

  /** Something of the scene was changed in front of the room; `back` undoes that. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  get isBlack(): boolean {
    return this.#black;
  }

  get hasOverview(): boolean {
    return this.#overview;
  }

  /** The panel beside the slide, for a question from the room. */
  get hasTools(): boolean {
    return this.#tools;
  }

  get begun(): number {
    return this.#place?.begun ?? this.#now;
  }

  /** How long it may take; `null` where nobody said. */
  get minutes(): number | null {
    return this.#place?.minutes ?? null;
  }

  /** Whole seconds since it began. */
  get seconds(): number {
    return Math.max(0, Math.floor((this.#now - this.begun) / 1000));
  }

  /**
   * Shows a list of scenes from one of them, full screen where the browser allows it.
   *
   * @param scene id to begin with; the first when left out
   */
  async start(source: ShowSource, minutes: number | null = null, scene?: string): Promise<void> {
    // Asked for at once: a browser allows it only in answer to a press.
    void this.fill();
    const view = viewOf(this.#plan.current);
    await this.#enter({ source, scene: scene ?? '', view, begun: Date.now(), minutes });
    const first = this.scene;
    // One step, so that the browser's own Back leads to what was looked at before.
    if (first !== null) this.#plan.step(this.#planFor(first));
    this.#remember();
  }

  /** Refused (an embedded page, a kiosk): large type without full screen is still worth having. */
  async fill(): Promise<void> {
    try {
      await this.#page.documentElement.requestFullscreen();
    } catch {
      return;
    }
  }

  async end(): Promise<void> {
    this.#place = null;
    this.#black = this.#overview = this.#tools = false;
    this.#channel?.tell({ kind: 'ended' });
    this.close();
    writeShowPlace(null);
    this.#page.documentElement.toggleAttribute('data-presenting', false);
    if (this.#page.fullscreenElement) await this.#page.exitFullscreen();
  }

  act(act: ShowAct): void {
    const last = this.#scenes.length - 1;
    switch (act) {
      case 'black':
        this.#black = !this.#black;
        return;
      case 'overview':
        this.#overview = !this.#overview;
        return;
      case 'clock':
        this.#clock();
        return;
      case 'back':
        this.#show(this.#index);
        return;
      case 'next':
        this.#show(Math.min(last, this.#index + 1));
        return;
      case 'previous':
        this.#show(Math.max(0, this.#index - 1));
        return;
      case 'first':
        this.#show(0);
        return;
      case 'last':
        this.#show(last);
        return;
      default:
        if (act >= 0 && act <= last) this.#show(act);
    }
  }

  switchTools(): void {
    this.#tools = !this.#tools;
  }

  /** Tells the speaker's window what the room sees. */
  tell(slide: SpeakerSlide): void {
    this.#told = slide;
    this.#channel?.tell({ kind: 'slide', slide });
  }

  close(): void {
    clearInterval(this.#ticking);
    this.#channel?.close();
    this.#channel = null;
    this.#told = null;
  }

  #hear(news: ShowNews): void {
    if (news.kind === 'act') this.act(news.act);
    else if (news.kind === 'hello' && this.#told !== null) this.tell(this.#told);
  }

  /** A black screen ends with the next scene, as on every clicker. */
  #show(index: number): void {
    const scene = this.#scenes[index];
    if (scene === undefined || this.#place === null) return;
    this.#black = this.#overview = false;
    this.#place = { ...this.#place, scene: scene.id };
    this.#remember();
    this.#plan.nudge(this.#planFor(scene));
  }

  #planFor({ view }: StoryScene) {
    const { language, theme } = this.#plan.current;
    return { ...this.#plan.planOf(view).plan, language, theme };
  }

  #clock(): void {
    if (this.#place === null) return;
    this.#place = { ...this.#place, begun: Date.now() };
    this.#now = Date.now();
    this.#remember();
  }

  async #enter(place: ShowPlace): Promise<void> {
    if (place.source === 'ready') this.#ready = (await import('../domain/story/readyStory.ts')).readyStory;
    this.#place = place;
    this.#page.documentElement.toggleAttribute('data-presenting', true);
    this.close();
    this.#channel = openShowChannel((news) => this.#hear(news));
    this.#now = Date.now();
    this.#ticking = setInterval(() => (this.#now = Date.now()), 1000);
  }

  #remember(): void {
    const { scene } = this;
    if (this.#place !== null && scene !== null) writeShowPlace({ ...this.#place, scene: scene.id });
  }
}
