import { readyIds } from '../../story/ReadyId.ts';
import type { StoryScene } from '../../story/StoryScene.ts';
import { either, isNothing, isText, matching, objectOf, oneOf, type Check } from './Check.ts';

const isWords = either(isNothing, isText);

/** The view is read field by field when it is shown, so here it need only be a text of a sane length. */
export const isStoryScene: Check<StoryScene> = objectOf<StoryScene>({
  id: matching(/^[a-z][a-z0-9-]{0,30}$/),
  view: matching(/^[^#\s]{0,20000}$/),
  ready: either(isNothing, oneOf(readyIds)),
  title: isWords,
  sentence: isWords,
  notes: isWords,
});
