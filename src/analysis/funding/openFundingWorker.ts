import type { FundingReply, FundingRequest } from './FundingMessages.ts';

/** The part of a Worker that is needed; a test gives a plain object. */
export interface FundingPort {
  postMessage(request: FundingRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: FundingReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** A worker of its own for money: the solver stays out of the way of everything else. */
export function openFundingWorker(): FundingPort {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
