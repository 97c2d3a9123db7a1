import type { NumberedRequest } from './ReadingMessages.ts';
import { serveReading } from './serveReading.ts';

const serve = serveReading((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<NumberedRequest>) => serve(data));
