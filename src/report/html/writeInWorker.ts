import { runInWorker } from '../saving/runInWorker.ts';
import type { StoryJob } from './writeStory.ts';

/**
 * Writes a story beside the page.
 *
 * @param tell how many of its scenes are drawn, 0..1
 * @throws the signal's reason where it was stopped; Error where it could not be written
 */
export function writeInWorker(
  job: StoryJob,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const open = () => new Worker(new URL('./storyWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker(open, job, tell, signal);
}
