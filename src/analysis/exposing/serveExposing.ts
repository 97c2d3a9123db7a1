import type { ExposingReply, ExposingRequest } from './ExposingMessages.ts';
import { exposuresOf } from './exposuresOf.ts';

/** Milliseconds between two tellings of how far the work is. */
const pause = 100;

/** Works one request out in one go: whoever has lost interest ends the worker. */
export function serveExposing(tell: (reply: ExposingReply) => void): (request: ExposingRequest) => void {
  return (request) => {
    try {
      const steps = exposuresOf(request);
      let told = -Infinity;
      let step = steps.next();
      while (step.done !== true) {
        if (performance.now() - told >= pause) {
          told = performance.now();
          tell({ share: step.value });
        }
        step = steps.next();
      }
      tell({ exposures: step.value });
    } catch (error) {
      tell({ failed: String(error) });
    }
  };
}
