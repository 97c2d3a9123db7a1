import type { ProfileJob } from './ProfileJob.ts';
import { runInWorker } from './runInWorker.ts';
import type { MadeFile, SheetJob } from './SheetJob.ts';

/**
 * Makes map sheets or profiles beside the page.
 *
 * @param tell how many of all are made, 0..1
 * @throws the signal's reason where it was stopped; Error where a page could not be made
 */
export function makeInWorker(
  job: SheetJob | ProfileJob,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const open = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return runInWorker(open, job, tell, signal);
}
