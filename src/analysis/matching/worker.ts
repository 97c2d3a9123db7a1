import solverAddress from 'highs/runtime?url';
import { openSolver } from '../../domain/solver/openSolver.ts';
import type { MatchingRequest } from './MatchingMessages.ts';
import { serveMatching } from './serveMatching.ts';

const serve = serveMatching(
  () => openSolver(solverAddress),
  (reply) => self.postMessage(reply),
);

self.addEventListener('message', ({ data }: MessageEvent<MatchingRequest>) => void serve(data));
