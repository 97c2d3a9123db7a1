import type { Position } from '../../area/Area.ts';
import type { Steps } from '../../steps/Steps.ts';
import { distanceAnswers } from './distanceAnswers.ts';
import type { DistanceAnswer } from './ScreenAnswers.ts';
import type { ScreenCommune } from './ScreenGround.ts';

/**
 * Whether each place is near enough to a commune seat. A place too far from every known seat stays open while the seat of its
 * own commune is not known.
 *
 * @param homes by place, its commune in the list
 */
export function* seatAnswers(
  places: readonly Position[],
  homes: readonly number[],
  communes: readonly ScreenCommune[],
  most: number,
): Steps<readonly DistanceAnswer[]> {
  const seats = communes.flatMap(({ seat }) =>
    seat === null ? [] : [{ type: 'Point' as const, coordinates: [...seat] }],
  );
  const found = yield* distanceAnswers(places, seats, most);
  return found.map((each, place) =>
    each.answer === 'fail' && communes[homes[place] ?? -1]?.seat === null
      ? { ...each, answer: 'open' }
      : each,
  );
}
