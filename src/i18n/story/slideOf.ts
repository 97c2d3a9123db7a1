import type { StoryScene } from '../../domain/story/StoryScene.ts';
import type { Language } from '../Language.ts';
import { presentedFindingOf } from '../finding/presentedFindingOf.ts';
import { storyIn } from '../storyIn.ts';
import { keyFigureOf } from './keyFigureOf.ts';
import { readySlideOf } from './readySlideOf.ts';
import { riskSentence } from './riskSentence.ts';
import type { SceneSeen } from './SceneSeen.ts';
import { sceneTitle } from './sceneTitle.ts';
import type { Slide } from './Slide.ts';

/**
 * Everything a scene says, in one language. Figures come from the outcome it is given, never from the scene, so that a saved sentence is the only
 * thing that can grow old; where the planner wrote none, the finding of the picture stands.
 */
export function slideOf(scene: StoryScene, seen: SceneSeen, language: Language): Slide {
  const { world, drivers, outcome, province } = seen;
  const ready = scene.ready === null ? null : readySlideOf(scene.ready, seen, language);
  const own = ready?.sentence ?? riskSentence(outcome, language);
  const found = own ?? presentedFindingOf(world, drivers, outcome, language);
  return {
    title: sceneTitle(scene, outcome.plan, world, province, language),
    sentence: scene.sentence ?? found,
    figure: ready?.figure ?? keyFigureOf(outcome, world, language),
    items: ready?.items ?? [],
    points: ready?.points ?? [],
    source: ready?.source ?? null,
    notes: scene.notes ?? (scene.ready === null ? '' : storyIn(language).ready[scene.ready].notes),
    sample: ready?.sample ?? outcome.sample,
    hasMap: scene.ready !== 'targets',
  };
}
