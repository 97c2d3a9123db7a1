import type { Brief } from '../../domain/brief/Brief.ts';
import type { StoryScene } from '../../domain/story/StoryScene.ts';
import type { Slide } from './Slide.ts';

/** One scene as it was answered: what is said, and the document of its picture. */
export interface ScenePage {
  readonly scene: StoryScene;
  readonly slide: Slide;
  readonly brief: Brief;
  /** Of every map in the order of reading, where the scene shows more than one; else empty. */
  readonly maps: readonly { readonly brief: Brief }[];
}
