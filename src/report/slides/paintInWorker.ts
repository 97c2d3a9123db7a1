import type { PictureJob, PictureReply } from './PictureJob.ts';

/**
 * Paints maps beside the page, which stays usable meanwhile. Stopping ends the worker at once.
 *
 * @param tell how many of all are painted, 0..1
 * @throws the signal's reason where it was stopped; Error where a map could not be painted
 */
export function paintInWorker(
  job: PictureJob,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly (Uint8Array<ArrayBuffer> | null)[]> {
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  const painted: (Uint8Array<ArrayBuffer> | null)[] = [];
  return new Promise<typeof painted>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<PictureReply>) => {
      if ('failed' in data) {
        reject(new Error(data.failed));
        return;
      }
      painted.push(data.png);
      tell(painted.length / job.pictures.length);
      if (painted.length === job.pictures.length) resolve(painted);
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
