import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import type { ScenePage } from '../../i18n/story/ScenePage.ts';

/** One scene of a story, with all that it is drawn from. */
export interface StoryPage extends Pick<ScenePage, 'slide' | 'brief'> {
  readonly shapes: SheetShapes;
  /** What each unit is called and its printed figures, by key. */
  readonly labels: ReadonlyMap<string, string>;
}
