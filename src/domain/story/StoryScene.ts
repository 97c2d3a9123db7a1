import type { ReadyId } from './ReadyId.ts';

/**
 * One step of a presentation, as plain data: what is on the screen, and what is said to it. Words that are `null` are proposed from what the picture shows
 * when it is shown, in the language of that moment, so that a saved scene cannot contradict newer figures.
 */
export interface StoryScene {
  /** Unique in its list. */
  readonly id: string;
  /** The plan as the fragment of an address, without language and theme: those are the room's, not the scene's. */
  readonly view: string;
  /** The scene of the ready story whose words and slide it has; `null` for a picture of the planner's own. */
  readonly ready: ReadyId | null;
  readonly title: string | null;
  /** May hold `**strong**` marks, as a finding does. */
  readonly sentence: string | null;
  /** For the speaker alone. */
  readonly notes: string | null;
}

/** What the planner may write to a scene. */
export type SceneWords = Pick<StoryScene, 'title' | 'sentence' | 'notes'>;
