import type { Brief } from '../../domain/brief/Brief.ts';
import type { MapOver } from '../../domain/brief/MapOver.ts';
import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { attentionNote } from '../../i18n/legend/attentionNote.ts';
import { boundariesNote } from '../../i18n/legend/boundariesNote.ts';
import type { LegendGrid, LegendSide } from '../../i18n/legend/legendGrid.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Drawing, Item } from '../drawing/Drawing.ts';
import type { Box } from '../map/Box.ts';
import { overLegend, type OverLegendRow } from '../map/over/overLegend.ts';
import { screenScale } from '../map/screenScale.ts';
import { swatch } from '../map/swatch.ts';
import { escaped } from './escaped.ts';

/** Of a swatch, in millimetres. */
const box: Box = { x: 0.2, y: 0.2, width: 5.6, height: 3.6 };
/** Of the whole province on a slide, which is about how large marks are on its map. */
const screen = screenScale(1_000_000, 22.7, 1);

/** Writes a drawing into the page; the name is its own on the page. */
export type Picture = (drawing: Drawing, name: string) => string;

/** The legend beside a map: rows, words, counts and looks of the screen, then what lies over the units. */
export function sceneLegend(
  { painting, boundaries }: Pick<Brief, 'painting' | 'boundaries'>,
  over: MapOver,
  name: string,
  language: Language,
  picture: Picture,
): string {
  const { title, unit, basis, rows, notes, grid } = legendOf(painting, language);
  const alone = (items: readonly Item[], of: string) =>
    picture({ width: 6, height: 4, title: '', description: '', language, items }, `${name}-${of}`);
  const drawn = (number: number) => alone(swatch(number, box, painting, 1), String(number));
  const { zones, marks } = overLegend(over, language);
  const lying = (of: string, title: string, group: readonly OverLegendRow[]) =>
    group.length === 0
      ? ''
      : `<table class="classes"><caption>${escaped(title)}</caption><tbody>${group
          .map(({ mark, label, count }, at) =>
            rowOf(alone(mark(box, screen), `${of}${String(at)}`), label, count),
          )
          .join('')}</tbody></table>`;
  const attention = attentionNote(painting, false, language);
  const said = [
    ...(attention === null ? [] : [`${attention}.`]),
    ...notes,
    `${boundariesNote(boundaries, language)}.`,
  ];
  const heading = unit === '' ? title : `${title} (${unit})`;
  const lines = rows.map(({ number, label, count }) => rowOf(drawn(number), label, count));
  const head = `<thead><tr><td colspan="2"></td><th scope="col">${escaped(wordsOf(language).legend.count)}</th></tr></thead>`;
  return [
    '<div class="legend">',
    `<p class="heading"><strong>${escaped(heading)}</strong> ${escaped(basis)}</p>`,
    grid === undefined ? '' : squareOf(grid, drawn),
    lines.length === 0 ? '' : `<table class="classes">${head}<tbody>${lines.join('')}</tbody></table>`,
    '<div class="lying">',
    lying('z', wordsOf(language).legend.zones, zones),
    lying('m', briefIn(language).sheet.over, marks),
    '</div>',
    `<p class="remarks">${escaped(said.join(' '))}</p>`,
    '</div>',
  ].join('');
}

/** Two measures as the square they make, the most urgent corner up and to the right. */
function squareOf({ up, across, counts }: LegendGrid, drawn: (number: number) => string): string {
  const side = (arrow: string, { title, unit, basis }: LegendSide) =>
    `<p>${arrow} ${escaped([title, unit, basis].filter((part) => part !== '').join(' '))}</p>`;
  const rows = up.levels.toReversed().map((row) => {
    const cells = across.levels.map((column) => {
      const number = row.level * levelsOfTwo + column.level;
      return `<td>${drawn(number)} ${escaped(counts.get(number) ?? '')}</td>`;
    });
    return `<tr><th scope="row">${escaped(row.label)}</th>${cells.join('')}</tr>`;
  });
  const feet = across.levels.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  return [
    side('↑', up),
    `<table class="square"><tbody>${rows.join('')}<tr><td></td>${feet}</tr></tbody></table>`,
    side('→', across),
  ].join('');
}

const rowOf = (drawn: string, label: string, count: string) =>
  `<tr><td aria-hidden="true">${drawn}</td><th scope="row">${escaped(label)}</th><td>${escaped(count)}</td></tr>`;
