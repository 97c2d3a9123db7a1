import type { UnitHazard } from '../../hazard/unitHazardClass.ts';
import type { Answer } from '../../rules/RuleSet.ts';
import type { PlaceDistance } from './ScreenChoices.ts';

/** `open`: cannot be assessed. */
export interface HazardAnswer {
  readonly answer: Answer;
  /** The worst zone any of the land lies in; `not-mapped` where it lies in none and not all of it was looked at. */
  readonly hazard: UnitHazard;
  /** Some of the land was looked at by nobody. */
  readonly unmapped: boolean;
}

export interface DistanceAnswer {
  readonly answer: Answer;
  /** From the middle of the square, in a straight line; `null` where there is nothing to measure to. */
  readonly km: number | null;
}

/** The answer to each condition; a distance that was not asked for has none. */
export interface ScreenAnswers {
  readonly hazard: HazardAnswer;
  readonly distances: Readonly<Partial<Record<PlaceDistance, DistanceAnswer>>>;
}
