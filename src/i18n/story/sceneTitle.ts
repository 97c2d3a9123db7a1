import type { World } from '../../domain/indicator/World.ts';
import type { Plan } from '../../domain/plan.ts';
import type { StoryScene } from '../../domain/story/StoryScene.ts';
import type { Language } from '../Language.ts';
import { storyIn } from '../storyIn.ts';
import { pictureTitle } from './pictureTitle.ts';

/**
 * The title of a scene: the planner's, else that of the ready story, else what the picture is called.
 *
 * @param plan the picture that is called something: the scene's own, or what was made of it
 */
export function sceneTitle(
  { title, ready }: StoryScene,
  plan: Plan,
  world: World,
  province: string,
  language: Language,
): string {
  if (title !== null) return title;
  if (ready === null) return pictureTitle(plan, world, language);
  const words = storyIn(language).ready;
  return ready === 'province' ? words.province.title(province) : words[ready].title;
}
