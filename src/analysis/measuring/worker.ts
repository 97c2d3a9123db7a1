import type { MeasuringRequest } from './MeasuringMessages.ts';
import { serveMeasuring } from './serveMeasuring.ts';

const serve = serveMeasuring((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<MeasuringRequest>) => serve(data));
