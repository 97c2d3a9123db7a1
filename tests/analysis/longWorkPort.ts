import type { LongPort, LongReply } from '../../src/analysis/LongWork.ts';
import { serveLongWork } from '../../src/analysis/serveLongWork.ts';
import type { Steps } from '../../src/domain/steps/Steps.ts';

/** A worker for long work without a worker: it answers in a later turn. */
export function longWorkPort<Request, Result>(
  work: (request: Request) => Steps<Result>,
): LongPort<Request, Result> {
  type Hear = (event: { readonly data: LongReply<Result> }) => void;
  const listeners: Hear[] = [];
  const serve = serveLongWork(work, (data) => listeners.forEach((listener) => listener({ data })));
  return {
    postMessage: (request) => queueMicrotask(() => serve(request)),
    addEventListener: (kind: string, listener: unknown) => {
      if (kind === 'message') listeners.push(listener as Hear);
    },
    terminate: () => {
      listeners.length = 0;
    },
  };
}
