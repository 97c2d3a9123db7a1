import { serveLongWork } from '../serveLongWork.ts';
import { measureAsked } from './measureAsked.ts';
import type { MeasuringRequest } from './MeasuringMessages.ts';

const serve = serveLongWork(measureAsked, (reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<MeasuringRequest>) => serve(data));
