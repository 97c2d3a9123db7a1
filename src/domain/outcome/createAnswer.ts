import { classify } from '../classify/classify.ts';
import { classNumbers } from '../classify/classNumbers.ts';
import { NOT_APPLICABLE } from '../classify/Legend.ts';
import type { World } from '../indicator/World.ts';
import { isResting } from '../plan/isResting.ts';
import { setOf } from '../plan/setOf.ts';
import type { Plan } from '../plan.ts';
import { createColumns } from './createColumns.ts';
import { createFlags } from './createFlags.ts';
import { createScores } from './createScores.ts';
import { memoize } from './memoize.ts';
import type { Flags, Outcome, UsedIndicator } from './Outcome.ts';
import { paintedNumbers } from './paintedNumbers.ts';
import { visibleUnits } from './visibleUnits.ts';

/**
 * The whole way from figures to picture for one world of data: plan in, outcome out. Columns, flags and
 * normalised scores are remembered, so that a moving slider only weighs and sorts.
 */
export function createAnswer(world: World): (plan: Plan) => Outcome {
  const columns = createColumns(world);
  const flagsOf = memoize<Flags | null>();
  const scoresOf = createScores();

  return (plan) => {
    const setId = setOf(plan);
    const set = world.sets[setId];
    const column = (id: string) => columns(setId, plan.year, id);
    const shown = column(plan.indicator);
    const resting = isResting(plan);
    const flags = resting
      ? null
      : flagsOf(`${setId} ${String(plan.year)}`, () =>
          createFlags(setId, plan.year, set.areas.length, column),
        );
    const scores = resting ? null : scoresOf(world, setId, plan, column);
    const inside = visibleUnits(set, plan, flags);
    const painted =
      plan.paint === 'score' && scores !== null
        ? Array.from(scores.score, (score) => (Number.isNaN(score) ? 'incomplete' : score))
        : shown.column;
    const classification = classify(painted, plan.method, plan.classes, plan.breaks);
    const numbers =
      plan.paint === 'flag'
        ? (flags?.classNumbers ?? new Int8Array(set.areas.length).fill(NOT_APPLICABLE))
        : classNumbers(painted, classification);
    const order = scores?.order ?? Int32Array.from(set.areas, (_, index) => index);
    return {
      plan,
      set: setId,
      shown: shown.used,
      column: shown.column,
      classification,
      classNumbers: paintedNumbers(numbers, inside),
      visible: order.filter((index) => inside[index] === 1),
      flags,
      scores,
      sample: isSample(plan, shown.used, flags?.sample ?? false, scores?.sample ?? false),
    };
  };
}

/** Hamlets themselves are a sample, so any picture of them is one. */
function isSample(plan: Plan, shown: UsedIndicator, flags: boolean, scores: boolean): boolean {
  const painted =
    plan.paint === 'flag' ? flags : plan.paint === 'score' ? scores : shown.provenance === 'sample';
  return plan.level === 'hamlet' || painted;
}
