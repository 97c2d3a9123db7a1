import type { ExposingPort } from '../../src/analysis/exposing/Exposer.ts';
import { serveExposing } from '../../src/analysis/exposing/serveExposing.ts';

type Hear = (event: { readonly data: Parameters<Parameters<typeof serveExposing>[0]>[0] }) => void;

/** The worker for exposure without a worker: it answers in a later turn. */
export function exposingPort(): ExposingPort {
  const listeners: Hear[] = [];
  const serve = serveExposing((data) => listeners.forEach((listener) => listener({ data })));
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
