/** What a worker says of one piece of work: how far it is, 0..1, what it made, or the fault of ours that ended it. */
export type WorkerReply<Made> =
  { readonly share: number } | { readonly made: Made } | { readonly failed: string };

/**
 * One piece of work beside the page, which stays usable meanwhile. Stopping ends the worker at once, whatever it is at.
 *
 * @param open a worker that answers with `serveWork`
 * @param tell how far it is, 0..1
 * @throws the signal's reason where it was stopped; Error where it could not be made
 */
export function runInWorker<Job, Made>(
  open: () => Worker,
  job: Job,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Made> {
  signal.throwIfAborted();
  const worker = open();
  return new Promise<Made>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply<Made>>) => {
      if ('share' in data) tell(data.share);
      else if ('made' in data) resolve(data.made);
      else reject(new Error(data.failed));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
