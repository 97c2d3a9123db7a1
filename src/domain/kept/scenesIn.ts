import type { StoryScene } from '../story/StoryScene.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** The planner's scenes, as the last act on them that stands left them. */
export function scenesIn({ done, history }: Pick<KeptDocument, 'done' | 'history'>): readonly StoryScene[] {
  const last = done.findLast((number) => history[number - 1]?.kind === 'scenes');
  const entry = last === undefined ? undefined : history[last - 1];
  return entry?.kind === 'scenes' ? entry.scenes : none;
}

const none: readonly StoryScene[] = [];
