import type { ScreeningPort } from '../../src/analysis/screening/Screener.ts';
import { serveScreening } from '../../src/analysis/screening/serveScreening.ts';

type Hear = (event: { readonly data: Parameters<Parameters<typeof serveScreening>[0]>[0] }) => void;

/** The worker for the search without a worker: it answers in a later turn. */
export function screeningPort(): ScreeningPort {
  const listeners: Hear[] = [];
  const serve = serveScreening((data) => listeners.forEach((listener) => listener({ data })));
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
