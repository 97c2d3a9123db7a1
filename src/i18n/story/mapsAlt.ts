import type { Brief } from '../../domain/brief/Brief.ts';
import { briefTitle } from '../brief/briefTitle.ts';
import { briefIn } from '../briefIn.ts';
import type { Language } from '../Language.ts';
import { legendOf } from '../legend/legendOf.ts';
import { storyIn } from '../storyIn.ts';
import { mapCaption } from './mapCaption.ts';
import { mapsTogether } from './mapsTogether.ts';
import type { ScenePage } from './ScenePage.ts';

/** What the maps of a scene show, for those who do not see them: each with how many places are in which class. */
export function mapsAlt(page: Pick<ScenePage, 'brief' | 'maps'>, language: Language): string {
  const words = storyIn(language).maps;
  const captions = page.maps.map((_, at) => mapCaption(page, at, language));
  switch (mapsTogether(page)) {
    case 'one':
      return briefIn(language).sheet.description(
        briefTitle(page.brief, language),
        classesIn(page.brief, language),
      );
    case 'pair': {
      const [left = '', right = ''] = page.maps.map(({ brief }, at) =>
        briefIn(language).sheet.description(captions[at]?.title ?? '', classesIn(brief, language)),
      );
      return words.pair(left, right);
    }
    case 'years':
      return words.years(
        briefTitle(page.brief, language),
        page.maps
          .map(({ brief }, at) =>
            [captions[at]?.title, captions[at]?.remarks, classesIn(brief, language)]
              .filter((part) => part !== '')
              .join(': '),
          )
          .join('. '),
      );
  }
}

const classesIn = (brief: Brief, language: Language): string =>
  legendOf(brief.painting, language)
    .rows.map(({ label, count }) => `${label}: ${count}`)
    .join('; ');
