import { hazardClasses } from '../../hazard/HazardClass.ts';
import type { DistanceAnswer, HazardAnswer, ScreenAnswers } from './ScreenAnswers.ts';
import { placeDistances } from './ScreenChoices.ts';

/** What holds of a place as a whole: the worst class, the longest way, and open as soon as one square is. */
export function worstAnswers(answers: readonly [ScreenAnswers, ...ScreenAnswers[]]): ScreenAnswers {
  const distances = placeDistances.flatMap((condition) => {
    const all = answers.flatMap((each) => each.distances[condition] ?? []);
    return all.length === 0 ? [] : [[condition, all.reduce(farther)] as const];
  });
  return {
    hazard: answers.map(({ hazard }) => hazard).reduce(worse),
    distances: Object.fromEntries(distances),
  };
}

const order = ['pass', 'open', 'fail'] as const;

const lesser = (one: HazardAnswer['answer'], other: HazardAnswer['answer']) =>
  order.indexOf(one) < order.indexOf(other) ? other : one;

const hazardOrder = ['clear', 'not-mapped', ...hazardClasses] as const;

function worse(one: HazardAnswer, other: HazardAnswer): HazardAnswer {
  return {
    answer: lesser(one.answer, other.answer),
    hazard: hazardOrder.indexOf(one.hazard) < hazardOrder.indexOf(other.hazard) ? other.hazard : one.hazard,
    unmapped: one.unmapped || other.unmapped,
  };
}

function farther(one: DistanceAnswer, other: DistanceAnswer): DistanceAnswer {
  const km = one.km === null || other.km === null ? null : Math.max(one.km, other.km);
  return { answer: lesser(one.answer, other.answer), km };
}
