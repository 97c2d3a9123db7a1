import { isFigure } from '../../domain/indicator/Cell.ts';
import { figures } from '../../domain/indicator/figures.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import { count } from '../format/count.ts';
import { printUnit } from '../format/printUnit.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';
import { storyIn } from '../storyIn.ts';
import type { SceneSeen } from './SceneSeen.ts';
import type { Slide } from './Slide.ts';

/** How many people live in how many communes; empty where the province has no such figure for all of them. */
export function provinceSlide({ world }: SceneSeen, language: Language): Partial<Slide> {
  const words = storyIn(language);
  const number = (value: number) => count(value, language);
  const [people, area] = [totalOf(world, 'population'), totalOf(world, 'area')];
  const { commune2025, commune2021 } = world.sets;
  const communes = number(commune2025.areas.length);
  return {
    ...(people === null ? {} : { figure: { value: number(people), label: words.figures.people(communes) } }),
    ...(area === null
      ? {}
      : {
          sentence: words.ready.province.sentence(
            communes,
            number(commune2021.areas.length),
            withUnit(number(area), printUnit('km2', language, area), language),
          ),
        }),
  };
}

function totalOf(world: World, id: 'population' | 'area'): number | null {
  const indicator = indicatorById(id);
  if (indicator === undefined) return null;
  const { column } = figures(world, indicator, 'commune2025', 2025);
  return column.every(isFigure) ? column.filter(isFigure).reduce((sum, cell) => sum + cell, 0) : null;
}
