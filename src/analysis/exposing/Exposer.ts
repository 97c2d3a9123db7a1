import type { ExposingReply, ExposingRequest, Exposures } from './ExposingMessages.ts';

/** The part of a Worker that is needed; a test gives a plain object. */
export interface ExposingPort {
  postMessage(request: ExposingRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: ExposingReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Exposure could not be worked out, by a fault of ours. */
export class ExposingFailed extends Error {}

/** Works exposure out away from the page. Closing it ends the work; its promise then never settles. */
export class Exposer {
  readonly #port: ExposingPort;

  constructor(port: ExposingPort) {
    this.#port = port;
  }

  /**
   * @param onShare how far the work is, 0..1
   * @throws (rejects with) ExposingFailed
   */
  ask(request: ExposingRequest, onShare: (share: number) => void): Promise<Exposures> {
    return new Promise((resolve, reject) => {
      this.#port.addEventListener('error', ({ message }) => reject(new ExposingFailed(message)));
      this.#port.addEventListener('message', ({ data }) => {
        if ('share' in data) onShare(data.share);
        else if ('exposures' in data) resolve(data.exposures);
        else reject(new ExposingFailed(data.failed));
      });
      this.#port.postMessage(request);
    });
  }

  close(): void {
    this.#port.terminate();
  }
}
