import { serveLongWork } from '../serveLongWork.ts';
import { screeningOf } from './screeningOf.ts';
import type { ScreeningRequest } from './ScreeningMessages.ts';

const serve = serveLongWork(screeningOf, (reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<ScreeningRequest>) => serve(data));
