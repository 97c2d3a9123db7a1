import type { WorkerReply } from './runInWorker.ts';

/**
 * The side of `runInWorker` that works.
 *
 * @param given what in the result is handed over and not copied
 */
export function serveWork<Job, Made>(
  make: (job: Job, tell: (share: number) => void) => Promise<Made>,
  given: (made: Made) => Transferable[],
): void {
  const tell = (reply: WorkerReply<Made>, transfer: Transferable[] = []) =>
    self.postMessage(reply, { transfer });
  self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
    make(data, (share) => tell({ share })).then(
      (made) => tell({ made }, given(made)),
      (error: unknown) => tell({ failed: String(error) }),
    );
  });
}
