import solverAddress from 'highs/runtime?url';
import { openSolver } from '../../domain/solver/openSolver.ts';
import type { FundingRequest } from './FundingMessages.ts';
import { serveFunding } from './serveFunding.ts';

const serve = serveFunding(
  () => openSolver(solverAddress),
  (reply) => self.postMessage(reply),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
);

self.addEventListener('message', ({ data }: MessageEvent<FundingRequest>) => void serve(data));
