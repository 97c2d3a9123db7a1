import { count } from '../format/count.ts';
import { score } from '../format/score.ts';
import type { Language } from '../Language.ts';
import { placeName } from '../placeName.ts';
import { levelOf } from '../../domain/area/levelOf.ts';
import { storyIn } from '../storyIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { SceneSeen } from './SceneSeen.ts';
import type { Slide } from './Slide.ts';

/** Whom to begin with, by the ranking of the picture, and what else is to be decided. */
export function askSlide({ world, outcome }: SceneSeen, language: Language): Partial<Slide> {
  const words = storyIn(language);
  const { plan, scores, set, visible } = outcome;
  if (scores === null || scores.ranked === 0) return {};
  const isFirst = (unit: number) => {
    const rank = scores.rank[unit] ?? 0;
    return rank >= 1 && rank <= plan.top;
  };
  const firsts = [...visible].filter(isFirst);
  const items = firsts.flatMap((unit) => {
    const area = world.sets[set].areas[unit];
    if (area === undefined) return [];
    return [
      {
        name: placeName(world.sets, area, plan.vintage, language),
        before: count(scores.rank[unit] ?? 0, language),
        value: score(scores.score[unit] ?? NaN, language),
      },
    ];
  });
  const top = count(firsts.length, language);
  return {
    figure: {
      value: top,
      label: words.figures.asked(wordsOf(language).difficulty.units[levelOf(set)]),
    },
    items,
    points: words.ready.ask.points(top),
    sentence: '',
  };
}
