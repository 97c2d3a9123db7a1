import { setOfKey } from '../../domain/area/setOfKey.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import { showsYears } from '../../domain/plan/showsYears.ts';
import type { Plan } from '../../domain/plan.ts';
import { areaName } from '../areaName.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { storyIn } from '../storyIn.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What a picture is called that nobody gave a title: what it is painted by, and where. */
export function pictureTitle(plan: Plan, world: World, language: Language): string {
  const words = storyIn(language).pictures;
  const place = plan.within ?? plan.district;
  const { areas, indexOf } = world.sets[place === null ? 'district' : setOfKey(place)];
  const area = place === null ? undefined : areas[indexOf.get(place) ?? -1];
  const title = titleOf(plan, world, language);
  return area === undefined ? title : words.inPlace(title, areaName(area, language));
}

function titleOf(plan: Plan, world: World, language: Language): string {
  const words = storyIn(language).pictures;
  const nameOf = (id: string) => {
    const indicator = indicatorById(id, world);
    return indicator === undefined ? id : wordIn(indicator.name, language);
  };
  const name = nameOf(plan.indicator);
  switch (plan.paint) {
    case 'indicator':
      return showsYears(plan) ? wordsOf(language).explore.years.title(name) : name;
    case 'bivariate':
      return plan.second === null ? name : words.bivariate(name, lowerFirst(nameOf(plan.second)));
    case 'year-change': {
      if (plan.comparedYear === null) return name;
      const years = [plan.comparedYear, plan.year].sort().map(String);
      return wordsOf(language).yearChange.ofPicture(name, years[0] ?? '', years[1] ?? '');
    }
    case 'cluster':
      return words.cluster(lowerFirst(plan.clustered === 'score' ? words.score : name));
    default:
      return words[plan.paint];
  }
}
