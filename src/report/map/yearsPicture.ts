import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { mapCaption } from '../../i18n/story/mapCaption.ts';
import { mapsAlt } from '../../i18n/story/mapsAlt.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Drawing, Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { paragraph, stacked } from './Block.ts';
import { framedMap } from './framedMap.ts';
import type { ScenePictureFrom } from './scenePicture.ts';
import { ink } from './sheetInk.ts';
import { shifted } from './shifted.ts';
import { tag } from './tag.ts';
import { yearColumns } from './yearColumns.ts';

/** A small map for each year, with its moment, the figure of the province and its gaps above it; the legend of all stands beside. */
export function yearsPicture(from: ScenePictureFrom, measure: Measure): Drawing {
  const { brief, maps, width, height, language } = from;
  const size = Math.min(width / 190, height / 150);
  const columns = yearColumns(maps.length);
  const gap = 4 * size;
  const cell = {
    width: (width - (columns - 1) * gap) / columns,
    height: (height - (Math.ceil(maps.length / columns) - 1) * gap) / Math.ceil(maps.length / columns),
  };
  const captions = maps.map((map, at) => {
    const { title, remarks } = mapCaption(from, at, language);
    const mark = { text: wordsOf(language).data.sampleTag, fill: ink.sample, colour: ink.onSample };
    const words = stacked(
      [
        paragraph(title, cell.width * 0.62, { size: 4 * size, weight: 'bold' }, measure),
        paragraph(remarks, cell.width, { size: 3 * size, colour: ink.quiet }, measure),
      ],
      0,
    );
    const { items, box } = tag(mark, { x: 0, y: 0 }, size, measure);
    const marked = map.brief.sample.map ? shifted(items, cell.width - box.width, 0) : [];
    return { height: words.height, items: [...words.items, ...marked] };
  });
  const top = Math.max(...captions.map((caption) => caption.height)) + 1.5 * size;
  const frame = { x: 0, y: top, width: cell.width, height: Math.min(cell.height - top, cell.width * 0.7) };
  return {
    width,
    height,
    title: briefTitle(brief, language),
    description: mapsAlt(from, language),
    language,
    items: maps.flatMap((map, at): readonly Item[] => {
      const { items } = framedMap(frame, { ...map, isBare: true, size: size * 0.7, language, measure });
      const x = (at % columns) * (cell.width + gap);
      const y = Math.floor(at / columns) * (top + frame.height + gap);
      return shifted([...(captions[at]?.items ?? []), ...items], x, y);
    }),
  };
}
