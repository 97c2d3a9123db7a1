/** What a worker says of one piece of long work: how far it is, 0..1; its result; or the fault of ours that ended it. */
export type LongReply<Result> =
  { readonly share: number } | { readonly result: Result } | { readonly failed: string };

/** The part of a Worker that is needed; a test gives a plain object. */
export interface LongPort<Request, Result> {
  postMessage(request: Request): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: LongReply<Result> }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Long work could not be done, by a fault of ours. */
export class LongWorkFailed extends Error {}

/** One piece of work done away from the page. Closing it ends the work; its promise then never settles. */
export class LongWork<Request, Result> {
  readonly #port: LongPort<Request, Result>;

  constructor(port: LongPort<Request, Result>) {
    this.#port = port;
  }

  /**
   * @param onShare how far the work is, 0..1
   * @throws (rejects with) LongWorkFailed
   */
  ask(request: Request, onShare: (share: number) => void): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#port.addEventListener('error', ({ message }) => reject(new LongWorkFailed(message)));
      this.#port.addEventListener('message', ({ data }) => {
        if ('share' in data) onShare(data.share);
        else if ('result' in data) resolve(data.result);
        else reject(new LongWorkFailed(data.failed));
      });
      this.#port.postMessage(request);
    });
  }

  close(): void {
    this.#port.terminate();
  }
}
