import type { ScreeningReply, ScreeningRequest } from './ScreeningMessages.ts';
import { screeningOf } from './screeningOf.ts';

/** Milliseconds between two tellings of how far the work is. */
const pause = 100;

/** Works one search out in one go: whoever has lost interest ends the worker. */
export function serveScreening(tell: (reply: ScreeningReply) => void): (request: ScreeningRequest) => void {
  return (request) => {
    try {
      const steps = screeningOf(request);
      let told = -Infinity;
      let step = steps.next();
      while (step.done !== true) {
        if (performance.now() - told >= pause) {
          told = performance.now();
          tell({ share: step.value });
        }
        step = steps.next();
      }
      tell({ screening: step.value });
    } catch (error) {
      tell({ failed: String(error) });
    }
  };
}
