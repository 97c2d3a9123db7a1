import type { Plan } from '../plan.ts';

/** What the speaker's window says of the scene that the room sees; texts as printed. */
export interface SpeakerSlide {
  readonly language: Plan['language'];
  readonly dark: boolean;
  readonly title: string;
  /** With `**strong**` marks. */
  readonly sentence: string;
  readonly figure: string;
  readonly notes: string;
  /** A sample figure is in it. */
  readonly sample: boolean;
  readonly titles: readonly string[];
  /** Which of them is shown, from 0. */
  readonly place: number;
  readonly black: boolean;
  /** Something of the scene was changed in front of the room. */
  readonly changed: boolean;
  /** Milliseconds of the clock when it began. */
  readonly begun: number;
  readonly minutes: number | null;
}
