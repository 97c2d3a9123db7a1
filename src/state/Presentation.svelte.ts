/**
 * Presenting to a room: full screen where the browser allows it, type and legend doubled, controls away.
 * The mark on the document's root is what the styles follow. It is not part of the plan: a shared link
 * shall not take over someone else's screen.
 */
export class Presentation {
  readonly #document: Document;
  #on = $state(false);

  constructor(page: Document = document) {
    this.#document = page;
  }

  get on(): boolean {
    return this.#on;
  }

  async start(): Promise<void> {
    this.#set(true);
    try {
      await this.#document.documentElement.requestFullscreen();
    } catch {
      // Refused (an embedded page, a kiosk): large type without full screen is still worth having.
    }
  }

  async end(): Promise<void> {
    this.#set(false);
    if (this.#document.fullscreenElement !== null) await this.#document.exitFullscreen();
  }

  /** The browser's own Esc leaves full screen without asking us. */
  follow(): void {
    if (this.#document.fullscreenElement === null) this.#set(false);
  }

  #set(on: boolean): void {
    this.#on = on;
    this.#document.documentElement.toggleAttribute('data-presenting', on);
  }
}
