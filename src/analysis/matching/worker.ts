import type { MatchingRequest } from './MatchingMessages.ts';
import { openPageSolver } from '../openPageSolver.ts';
import { serveMatching } from './serveMatching.ts';

const serve = serveMatching(openPageSolver, (reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<MatchingRequest>) => void serve(data));
