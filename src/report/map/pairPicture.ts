import { mapCaption } from '../../i18n/story/mapCaption.ts';
import { mapsAlt } from '../../i18n/story/mapsAlt.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import type { Drawing, Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { paragraph, stacked, type Block } from './Block.ts';
import { framedMap, seenOn } from './framedMap.ts';
import { legendBlock } from './legendBlock.ts';
import { overBlock } from './over/overBlock.ts';
import type { ScenePictureFrom } from './scenePicture.ts';
import { shifted } from './shifted.ts';

/** Type is made smaller in these steps until both legends leave the maps their room. */
const shrinking = [1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** Two maps of the same land side by side, each with what it is above it and its legend below. */
export function pairPicture(from: ScenePictureFrom, measure: Measure): Drawing {
  const { brief, shapes, maps, width, height, language } = from;
  const size = Math.min(width / 190, height / 150);
  const gap = 4 * size;
  const column = (width - gap) / 2;
  const heads = maps.map((_, at) =>
    paragraph(mapCaption(from, at, language).title, column, { size: 3.6 * size, weight: 'bold' }, measure),
  );
  const top = highest(heads) + 1.5 * size;
  const seen = seenOn(brief, shapes);
  const sides = (type: number) => {
    const setting = { width: column, size: type, language, measure };
    const rest = maps.map((map) => ({ map, legend: legendBlock(map.brief, setting) }));
    const left = height - top - highest(rest.map(({ legend }) => legend)) - 2 * size;
    const frame = { x: 0, y: top, width: column, height: Math.min(left, column * 0.8) };
    return rest.map(({ map, legend }) => {
      // A map that has no room is drawn by no step, but its legend tells the step.
      if (frame.height < column * (type > size ? 0.7 : 0.3)) return null;
      const { items, screen } = framedMap(frame, { ...map, seen, size: size * 0.75, language, measure });
      const over = overBlock(map.shapes.over, screen, setting);
      const below = stacked([legend, over], 2 * type);
      const end = top + frame.height + 2 * size + below.height;
      return { items: [...items, ...shifted(below.items, 0, top + frame.height + 2 * size)], end };
    });
  };
  const fits = (made: ReturnType<typeof sides>) =>
    made.every((side) => side !== null && side.end <= height + 0.01);
  let drawn = sides(size * shrinking[0]);
  for (const smaller of shrinking.slice(1)) {
    if (fits(drawn)) break;
    drawn = sides(size * smaller);
  }
  return {
    width,
    height,
    title: maps.map((map) => briefTitle(map.brief, language)).join(' | '),
    description: mapsAlt(from, language),
    language,
    items: drawn.flatMap((side, at): readonly Item[] =>
      side === null ? [] : shifted([...(heads[at]?.items ?? []), ...side.items], at * (column + gap), 0),
    ),
  };
}

const highest = (blocks: readonly Block[]): number => Math.max(...blocks.map(({ height }) => height));
