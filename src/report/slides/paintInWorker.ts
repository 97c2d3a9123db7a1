import { runInWorker } from '../saving/runInWorker.ts';
import type { Painted, PictureJob } from './paintPictures.ts';

/**
 * Paints the maps of slides beside the page.
 *
 * @param tell how many of all are painted, 0..1
 * @throws the signal's reason where it was stopped; Error where a map could not be painted
 */
export function paintInWorker(
  job: PictureJob,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Painted> {
  const open = () => new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker(open, job, tell, signal);
}
