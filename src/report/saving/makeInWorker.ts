import type { MadeFile, SheetJob, SheetReply } from './SheetJob.ts';

/**
 * Makes sheets beside the page, which stays usable meanwhile. Stopping ends the worker at once, whatever it is at.
 *
 * @param tell how many of all are made, 0..1
 * @throws the signal's reason where it was stopped; Error where a sheet could not be made
 */
export function makeInWorker(
  job: SheetJob,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<MadeFile>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<SheetReply>) => {
      if ('share' in data) tell(data.share);
      else if ('made' in data) resolve(data.made);
      else reject(new Error(data.failed));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
