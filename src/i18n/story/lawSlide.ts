import { count } from '../format/count.ts';
import { shareFindingOf } from '../finding/shareFindingOf.ts';
import type { Language } from '../Language.ts';
import { storyIn } from '../storyIn.ts';
import type { SceneSeen } from './SceneSeen.ts';
import type { Slide } from './Slide.ts';

/** How many communes are published as region III, which is why their hamlets are looked at; empty where no class is published. */
export function lawSlide({ world, outcome, regions }: SceneSeen, language: Language): Partial<Slide> {
  const words = storyIn(language);
  const { areas } = world.sets.commune2025;
  const classes = areas.map(({ key }) => regions.get(key));
  if (classes.length === 0 || classes.includes(undefined)) return {};
  const third = count(classes.filter((each) => each === 'III').length, language);
  const all = count(classes.length, language);
  const inside =
    outcome.hamlets === null
      ? null
      : shareFindingOf(outcome.hamlets, world.sets[outcome.set].areas, language);
  const { sentence } = words.ready.law;
  return {
    figure: { value: words.figures.of(third, all), label: words.figures.regions },
    sentence: [sentence(third, all), inside].filter((each) => each !== null).join(' '),
  };
}
