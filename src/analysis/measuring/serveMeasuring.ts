import type { MeasuringReply, MeasuringRequest } from './MeasuringMessages.ts';
import { measureAsked } from './measureAsked.ts';

/** Milliseconds between two tellings of how far the work is. */
const pause = 100;

/** Works one request out in one go: whoever has lost interest ends the worker. */
export function serveMeasuring(tell: (reply: MeasuringReply) => void): (request: MeasuringRequest) => void {
  return (request) => {
    try {
      const steps = measureAsked(request);
      let told = -Infinity;
      let step = steps.next();
      while (step.done !== true) {
        if (performance.now() - told >= pause) {
          told = performance.now();
          tell({ share: step.value });
        }
        step = steps.next();
      }
      tell({ column: step.value });
    } catch (error) {
      tell({ failed: String(error) });
    }
  };
}
