import type { KeyFigure } from './KeyFigure.ts';

/** One line of a slide's list: a target with where it started, or a place with its rank. */
export interface SlideItem {
  readonly name: string;
  /** `null` where nothing stands before. */
  readonly before: string | null;
  readonly value: string;
}

/** What a scene says beside its map, printed; whoever draws it (screen, slides, paper) draws this, the legend and the map. */
export interface Slide {
  readonly title: string;
  /** With `**strong**` marks; `null` where the picture has nothing to say yet. */
  readonly sentence: string | null;
  readonly figure: KeyFigure | null;
  readonly items: readonly SlideItem[];
  /** Marked sentences of what is asked for. */
  readonly points: readonly string[];
  /** Where figures are from that no legend speaks of; `null` where there are none. */
  readonly source: string | null;
  /** For the speaker; `''` where there are none. */
  readonly notes: string;
  /** A sample figure is in it, so the mark must stand on it. */
  readonly sample: boolean;
  /** Whether the map is part of what is said. */
  readonly hasMap: boolean;
}
