import type { ScreeningRequest } from './ScreeningMessages.ts';
import { serveScreening } from './serveScreening.ts';

const serve = serveScreening((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<ScreeningRequest>) => serve(data));
