import type { Language } from '../../i18n/Language.ts';
import { mapCaption } from '../../i18n/story/mapCaption.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { yearColumns } from '../map/yearColumns.ts';
import { escaped } from './escaped.ts';
import { sceneLegend, type Picture } from './sceneLegend.ts';
import { sceneMap } from './sceneMap.ts';
import type { StoryPage } from './StoryPage.ts';

/** The maps of a scene beside each other: two with a legend each, or one a year, whose legend stands with what is said. */
export function sceneMaps(
  page: StoryPage,
  together: 'pair' | 'years',
  id: string,
  language: Language,
  measure: Measure,
  picture: Picture,
): string {
  const isPair = together === 'pair';
  const columns = isPair ? 2 : yearColumns(page.maps.length);
  const figures = page.maps.map((map, at) => {
    const name = `${id}m${String(at + 1)}`;
    const { title, remarks } = mapCaption(page, at, language);
    const isMarked = !isPair && map.brief.sample.map;
    return [
      '<figure>',
      `<figcaption><strong>${escaped(title)}</strong>`,
      isMarked ? ` <span class="sample">${escaped(wordsOf(language).data.sampleTag)}</span>` : '',
      remarks === '' ? '' : ` <span>${escaped(remarks)}</span>`,
      '</figcaption>',
      `<div class="map">${picture(sceneMap(map, isPair ? 'half' : 'small', language, measure), name)}</div>`,
      isPair ? sceneLegend(map.brief, map.shapes.over, `${name}l`, language, picture) : '',
      '</figure>',
    ].join('');
  });
  return `<div class="maps ${together}" style="--columns:${String(columns)}">${figures.join('')}</div>`;
}
