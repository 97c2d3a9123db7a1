import type { ExposingRequest } from './ExposingMessages.ts';
import { serveExposing } from './serveExposing.ts';

const serve = serveExposing((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<ExposingRequest>) => serve(data));
