import type { AreaKey } from '../domain/area/Area.ts';

/** What the pointer is over, shared by map, table and profile. The selection is part of the plan. */
export class Focus {
  #hovered: AreaKey | null = $state.raw(null);

  get hovered(): AreaKey | null {
    return this.#hovered;
  }

  hover(key: AreaKey | null): void {
    this.#hovered = key;
  }
}
