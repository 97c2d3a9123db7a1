import type { Steps } from '../domain/steps/Steps.ts';
import type { LongReply } from './LongWork.ts';

/** Milliseconds between two tellings of how far the work is. */
const pause = 100;

/** Works one request out in one go: whoever has lost interest ends the worker. */
export function serveLongWork<Request, Result>(
  work: (request: Request) => Steps<Result>,
  tell: (reply: LongReply<Result>) => void,
): (request: Request) => void {
  return (request) => {
    try {
      const steps = work(request);
      let told = -Infinity;
      let step = steps.next();
      while (step.done !== true) {
        if (performance.now() - told >= pause) {
          told = performance.now();
          tell({ share: step.value });
        }
        step = steps.next();
      }
      tell({ result: step.value });
    } catch (error) {
      tell({ failed: String(error) });
    }
  };
}
