import type { Screening } from '../../domain/resettle/screen/Candidate.ts';
import type { ScreeningReply, ScreeningRequest } from './ScreeningMessages.ts';

/** The part of a Worker that is needed; a test gives a plain object. */
export interface ScreeningPort {
  postMessage(request: ScreeningRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: ScreeningReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Places could not be searched for, by a fault of ours. */
export class ScreeningFailed extends Error {}

/** Searches for places away from the page. Closing it ends the search; its promise then never settles. */
export class Screener {
  readonly #port: ScreeningPort;

  constructor(port: ScreeningPort) {
    this.#port = port;
  }

  /**
   * @param onShare how far the search is, 0..1
   * @throws (rejects with) ScreeningFailed
   */
  ask(request: ScreeningRequest, onShare: (share: number) => void): Promise<Screening> {
    return new Promise((resolve, reject) => {
      this.#port.addEventListener('error', ({ message }) => reject(new ScreeningFailed(message)));
      this.#port.addEventListener('message', ({ data }) => {
        if ('share' in data) onShare(data.share);
        else if ('screening' in data) resolve(data.screening);
        else reject(new ScreeningFailed(data.failed));
      });
      this.#port.postMessage(request);
    });
  }

  close(): void {
    this.#port.terminate();
  }
}
