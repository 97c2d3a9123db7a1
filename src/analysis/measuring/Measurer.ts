import type { Column } from '../../domain/indicator/Cell.ts';
import type { MeasuringReply, MeasuringRequest } from './MeasuringMessages.ts';

/** The part of a Worker that is needed; a test gives a plain object. */
export interface MeasuringPort {
  postMessage(request: MeasuringRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: MeasuringReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Nothing could be measured, by a fault of ours. */
export class MeasuringFailed extends Error {}

/** Measures away from the page. Closing it ends the work; its promise then never settles. */
export class Measurer {
  readonly #port: MeasuringPort;

  constructor(port: MeasuringPort) {
    this.#port = port;
  }

  /**
   * @param onShare how far the work is, 0..1
   * @throws (rejects with) MeasuringFailed
   */
  ask(request: MeasuringRequest, onShare: (share: number) => void): Promise<Column> {
    return new Promise((resolve, reject) => {
      this.#port.addEventListener('error', ({ message }) => reject(new MeasuringFailed(message)));
      this.#port.addEventListener('message', ({ data }) => {
        if ('share' in data) onShare(data.share);
        else if ('column' in data) resolve(data.column);
        else reject(new MeasuringFailed(data.failed));
      });
      this.#port.postMessage(request);
    });
  }

  close(): void {
    this.#port.terminate();
  }
}
