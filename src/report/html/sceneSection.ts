import { madeLines } from '../../i18n/brief/madeLines.ts';
import { missingLines } from '../../i18n/brief/missingLines.ts';
import { overLines } from '../../i18n/brief/overLines.ts';
import { sampleWarning } from '../../i18n/brief/sampleWarning.ts';
import type { Language } from '../../i18n/Language.ts';
import { storyFileIn } from '../../i18n/storyFileIn.ts';
import { mapsTogether } from '../../i18n/story/mapsTogether.ts';
import { sourcesSeen } from '../../i18n/story/sourcesSeen.ts';
import { storyIn } from '../../i18n/storyIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { escaped, marked } from './escaped.ts';
import { sceneLegend, type Picture } from './sceneLegend.ts';
import { sceneMap } from './sceneMap.ts';
import { sceneMaps } from './sceneMaps.ts';
import type { StoryMap, StoryPage } from './StoryPage.ts';

/**
 * One scene as a part of the page: what is said at the left, what is shown at the right, under both whom it comes from and when, and the notes of the
 * speaker.
 *
 * @param id its name on the page
 * @param place which of how many it is, printed
 */
export function sceneSection(
  page: StoryPage,
  id: string,
  place: string,
  language: Language,
  measure: Measure,
  picture: Picture,
): string {
  const { title, figure, sentence, points, items, notes, sample, hasMap } = page.slide;
  const look = items.length === 0 ? 'plain' : hasMap ? 'ranked' : 'targets';
  const together = mapsTogether(page);
  const legend = () => sceneLegend(page.brief, page.shapes.over, `${id}l`, language, picture);
  const map = (size: 'wide' | 'narrow') =>
    `<div class="map">${picture(sceneMap(page, size, language, measure), `${id}m`)}</div>`;
  const shown = {
    plain: () =>
      together === 'one' ? map('wide') : sceneMaps(page, together, id, language, measure, picture),
    ranked: () => `${rankedTable(items)}<div class="small">${map('narrow')}${legend()}</div>`,
    targets: () => targetsTable(items, language),
  };
  return [
    `<section class="${look}" aria-labelledby="${id}" data-place="${escaped(place)}">`,
    '<div class="text">',
    sample ? `<p class="sample">${escaped(wordsOf(language).data.sampleTag)}</p>` : '',
    `<h2 id="${id}">${escaped(title)}</h2>`,
    figure === null
      ? ''
      : `<p class="figure"><strong>${escaped(figure.value)}</strong> <span>${escaped(figure.label)}</span></p>`,
    sentence === null || sentence === '' ? '' : `<p class="sentence">${marked(sentence)}</p>`,
    points.length === 0 ? '' : `<ol>${points.map((point) => `<li>${marked(point)}</li>`).join('')}</ol>`,
    look === 'plain' && hasMap && together !== 'pair' ? legend() : '',
    '</div>',
    `<div class="picture">${look === 'plain' && !hasMap ? '' : shown[look]()}</div>`,
    `<footer>${escaped(sourcesOf(page, language).join(' '))}</footer>`,
    notes === ''
      ? ''
      : `<aside aria-label="${escaped(storyFileIn(language).notes)}">${escaped(notes)}</aside>`,
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Sentences on who says so, what is missing, and who made this when. */
function sourcesOf(page: StoryPage, language: Language): readonly string[] {
  const { source, hasMap } = page.slide;
  const maps = !hasMap ? [] : page.maps.length === 0 ? [page] : page.maps;
  const ofEach = (say: (map: StoryMap) => readonly string[]) => [...new Set(maps.flatMap(say))];
  return [
    ...ofEach(({ brief, shapes }) =>
      [sampleWarning(brief, language, 'map', shapes.over.sample)].filter((line) => line !== null),
    ),
    ...(source === null ? [] : [source]),
    ...(hasMap ? sourcesSeen(page, language) : []),
    ...ofEach(({ brief, shapes }) => overLines(brief, shapes.over, language)),
    ...ofEach(({ brief }) => missingLines(brief, language, 'map')),
    ...madeLines(page.brief, language),
  ].map((line) => (line.endsWith('.') ? line : `${line}.`));
}

type Items = StoryPage['slide']['items'];

const rankedTable = (items: Items) =>
  `<table class="list"><tbody>${items
    .map(
      ({ name, before, value }) =>
        `<tr><td>${escaped(before ?? '')}</td><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
    )
    .join('')}</tbody></table>`;

function targetsTable(items: Items, language: Language): string {
  const { target, start, goal } = storyIn(language).show;
  const head = [target, start, goal].map((word) => `<th scope="col">${escaped(word)}</th>`).join('');
  const rows = items.map(
    ({ name, before, value }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${escaped(before ?? '')}</td><td>${escaped(value)}</td></tr>`,
  );
  return `<table class="aims"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
