import type { FundingRequest } from './FundingMessages.ts';
import { openPageSolver } from '../openPageSolver.ts';
import { serveFunding } from './serveFunding.ts';

const serve = serveFunding(
  openPageSolver,
  (reply) => self.postMessage(reply),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
);

self.addEventListener('message', ({ data }: MessageEvent<FundingRequest>) => void serve(data));
