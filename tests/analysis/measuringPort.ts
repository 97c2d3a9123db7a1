import type { MeasuringPort } from '../../src/analysis/measuring/Measurer.ts';
import { serveMeasuring } from '../../src/analysis/measuring/serveMeasuring.ts';

type Hear = (event: { readonly data: Parameters<Parameters<typeof serveMeasuring>[0]>[0] }) => void;

/** The worker that measures without a worker: it answers in a later turn. */
export function measuringPort(): MeasuringPort {
  const listeners: Hear[] = [];
  const serve = serveMeasuring((data) => listeners.forEach((listener) => listener({ data })));
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
