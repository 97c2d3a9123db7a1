import { hazardClasses } from '../../hazard/HazardClass.ts';
import type { DistanceAnswer, HazardAnswer, ScreenAnswers } from './ScreenAnswers.ts';

/** What holds of a patch as a whole: the worst class, the longest way, and open as soon as one square is. */
export function worstAnswers(answers: readonly [ScreenAnswers, ...ScreenAnswers[]]): ScreenAnswers {
  const of = (key: 'centre' | 'road' | 'facility') => answers.map((each) => each[key]).reduce(farther);
  return {
    hazard: answers.map(({ hazard }) => hazard).reduce(worse),
    centre: of('centre'),
    road: of('road'),
    facility: of('facility'),
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

function farther(one: DistanceAnswer | null, other: DistanceAnswer | null): DistanceAnswer | null {
  if (one === null || other === null) return null;
  const km = one.km === null || other.km === null ? null : Math.max(one.km, other.km);
  return { answer: lesser(one.answer, other.answer), km };
}
