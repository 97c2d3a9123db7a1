import { openShowChannel, type ShowChannel } from '../data/show/openShowChannel.ts';
import type { ShowAct } from '../domain/story/ShowAct.ts';
import type { SpeakerSlide } from '../domain/story/SpeakerSlide.ts';

/** The second window: what the room sees, told by the first one, and what the speaker wants of it. */
export class SpeakerWindow {
  readonly #channel: ShowChannel;
  readonly #ticking: ReturnType<typeof setInterval>;
  #slide: SpeakerSlide | null = $state.raw(null);
  #now = $state(Date.now());

  constructor() {
    this.#channel = openShowChannel((news) => {
      if (news.kind === 'slide') this.#slide = news.slide;
      else if (news.kind === 'ended') this.#slide = null;
    });
    this.#channel.tell({ kind: 'hello' });
    this.#ticking = setInterval(() => (this.#now = Date.now()), 1000);
  }

  /** `null` while nobody presents. */
  get slide(): SpeakerSlide | null {
    return this.#slide;
  }

  /** Whole seconds since the presentation began. */
  get seconds(): number {
    return this.#slide === null ? 0 : Math.max(0, Math.floor((this.#now - this.#slide.begun) / 1000));
  }

  act(act: ShowAct): void {
    this.#channel.tell({ kind: 'act', act });
  }

  close(): void {
    clearInterval(this.#ticking);
    this.#channel.close();
  }
}
