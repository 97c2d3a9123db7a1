import type { Plan } from '../../domain/plan.ts';
import type { SheetHeight } from './sheetHeights.ts';

/** What the panel was showing when it was hidden or lowered; something new to show brings it back. */
type Shown = Pick<Plan, 'tab' | 'selected'>;

/**
 * How much of the page the panel takes: hidden or not beside the map, one of three heights below it. This
 * is about one screen and not about the province, so it is not part of the plan.
 */
export class Sheet {
  readonly #plan: { readonly current: Plan };
  #height: SheetHeight = $state('half');
  #loweredAt: Shown | null = $state.raw(null);
  #hiddenAt: Shown | null = $state.raw(null);
  #dragged: number | null = $state(null);

  constructor(plan: { readonly current: Plan }) {
    this.#plan = plan;
  }

  /** A profile or tab that was opened after the sheet was lowered lifts it again. */
  get height(): SheetHeight {
    return this.#height === 'low' && !this.#isSame(this.#loweredAt) ? 'half' : this.#height;
  }

  get hidden(): boolean {
    return this.#isSame(this.#hiddenAt);
  }

  /** A CSS length while a finger moves the sheet. */
  get dragged(): string | null {
    return this.#dragged === null ? null : `${String(this.#dragged)}px`;
  }

  set(height: SheetHeight): void {
    this.#height = height;
    this.#loweredAt = this.#now();
  }

  drag(pixels: number | null): void {
    this.#dragged = pixels;
  }

  hide(): void {
    this.#hiddenAt = this.#now();
    this.set('low');
  }

  show(): void {
    this.#hiddenAt = null;
    if (this.#height === 'low') this.set('half');
  }

  #now(): Shown {
    const { tab, selected } = this.#plan.current;
    return { tab, selected };
  }

  #isSame(shown: Shown | null): boolean {
    const { tab, selected } = this.#plan.current;
    return shown !== null && shown.tab === tab && (selected === null || shown.selected === selected);
  }
}
