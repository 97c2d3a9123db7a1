import { exposureOf } from '../../hazard/exposureOf.ts';
import { ofWhole } from '../../steps/ofWhole.ts';
import type { Steps } from '../../steps/Steps.ts';
import { distanceAnswers } from './distanceAnswers.ts';
import { hazardAnswers } from './hazardAnswers.ts';
import { seatAnswers } from './seatAnswers.ts';
import type { ScreenAnswers } from './ScreenAnswers.ts';
import type { ScreenCell } from './ScreenCell.ts';
import type { ScreenChoices } from './ScreenChoices.ts';
import type { ScreenGround } from './ScreenGround.ts';

/** A square with what was found of it. */
export interface JudgedCell {
  readonly cell: ScreenCell;
  /** Its commune in the list of the ground; -1 for none. */
  readonly home: number;
  readonly hectares: number;
  readonly answers: ScreenAnswers;
}

/**
 * Every square by every condition.
 *
 * @param homes by square, its commune in the list; -1 for none
 */
export function* answersOfCells(
  cells: readonly ScreenCell[],
  homes: Int32Array,
  { layers, communes, roads, facilities }: ScreenGround,
  choices: ScreenChoices,
): Steps<readonly JudgedCell[]> {
  const centres = cells.map(({ centre }) => centre);
  const shapes = cells.map(({ shape }) => shape);
  const exposure = yield* ofWhole(exposureOf(shapes, layers), 0, 0.7);
  const hazard = hazardAnswers(exposure, choices);
  const centre = yield* ofWhole(seatAnswers(centres, homes, communes, choices.kmToCentre), 0.7, 0.8);
  const road = yield* ofWhole(distanceAnswers(centres, roads, choices.kmToRoad), 0.8, 0.9);
  const facility = yield* ofWhole(distanceAnswers(centres, facilities, choices.kmToFacility), 0.9, 1);
  return cells.flatMap((cell, at) => {
    const found = hazard[at];
    if (found === undefined) return [];
    const answers: ScreenAnswers = {
      hazard: found,
      centre: centre[at] ?? null,
      road: road[at] ?? null,
      facility: facility[at] ?? null,
    };
    return [{ cell, home: homes[at] ?? -1, hectares: (exposure.area[at] ?? NaN) * 100, answers }];
  });
}
