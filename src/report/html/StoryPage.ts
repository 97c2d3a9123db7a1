import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import type { ScenePage } from '../../i18n/story/ScenePage.ts';

/** One map of a scene, with all that it is drawn from. */
export interface StoryMap extends Pick<ScenePage, 'brief'> {
  readonly shapes: SheetShapes;
  /** What each unit is called and its printed figures, by key. */
  readonly labels: ReadonlyMap<string, string>;
}

/** One scene of a story. */
export interface StoryPage extends StoryMap, Pick<ScenePage, 'slide'> {
  /** Every map in the order of reading, where the scene shows more than one; else empty. */
  readonly maps: readonly StoryMap[];
}
