import { serveLongWork } from '../serveLongWork.ts';
import { exposuresOf } from './exposuresOf.ts';
import type { ExposingRequest } from './ExposingMessages.ts';

const serve = serveLongWork(exposuresOf, (reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<ExposingRequest>) => serve(data));
