import type { Screening } from '../../domain/resettle/screen/Candidate.ts';
import { screenPlaces } from '../../domain/resettle/screen/screenPlaces.ts';
import type { Steps } from '../../domain/steps/Steps.ts';
import { shapesDrawn } from '../shapesDrawn.ts';
import type { ScreeningRequest } from './ScreeningMessages.ts';

/** The search for places over the communes as they are drawn. */
export function screeningOf(request: ScreeningRequest): Steps<Screening> {
  const { communes, shapes, layers, features, hamlets, choices } = request;
  const drawn = shapesDrawn(communes, shapes);
  const units = communes.areas.map(({ key, position, seatUnknown }, at) => ({
    key,
    seat: seatUnknown === true ? null : position,
    shape: drawn[at] ?? null,
  }));
  return screenPlaces({ layers, communes: units, features, hamlets }, choices);
}
