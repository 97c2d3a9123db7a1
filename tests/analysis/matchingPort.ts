import type { MatchingPort } from '../../src/analysis/matching/Matcher.ts';
import { serveMatching } from '../../src/analysis/matching/serveMatching.ts';
import { openSolver } from '../../src/domain/solver/openSolver.ts';

type Hear = (event: { readonly data: Parameters<Parameters<typeof serveMatching>[1]>[0] }) => void;

/** The worker for matching without a worker. */
export function matchingPort(): MatchingPort {
  const listeners: Hear[] = [];
  const serve = serveMatching(
    () => openSolver(),
    (data) => listeners.forEach((listener) => listener({ data })),
  );
  return {
    postMessage: (request) => queueMicrotask(() => void serve(request)),
    addEventListener: (kind: string, listener: unknown) => {
      if (kind === 'message') listeners.push(listener as Hear);
    },
    terminate: () => {
      listeners.length = 0;
    },
  };
}
