import { exposuresOfAreas, type Exposures } from '../../domain/hazard/exposuresOfAreas.ts';
import type { Steps } from '../../domain/steps/Steps.ts';
import { shapesDrawn } from '../shapesDrawn.ts';
import type { ExposingRequest } from './ExposingMessages.ts';

/** Exposure of the shapes that the map draws. */
export const exposuresOf = ({ set, shapes, layers, buildings }: ExposingRequest): Steps<Exposures> =>
  exposuresOfAreas(shapesDrawn(set, shapes), layers, buildings);
