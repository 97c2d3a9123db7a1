import type { World } from '../indicator/World.ts';
import type { IndexChoices } from '../score/IndexChoices.ts';
import type { ScoreStructure } from '../score/ScoreStructure.ts';
import { scoringOf } from './scoringOf.ts';

/** The structure when one slider moves: a dimension without a weight of its own follows its indicators. */
export function structureWithWeight(
  world: World,
  choices: IndexChoices,
  indicator: string,
  weight: number,
): ScoreStructure {
  return scoringOf(world, { ...choices, weights: { ...choices.weights, [indicator]: weight } }).structure;
}
