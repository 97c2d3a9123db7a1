import type { Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import type { Language } from '../../i18n/Language.ts';
import { progressRow } from '../../i18n/progress/progressRow.ts';
import { progressIn } from '../../i18n/progressIn.ts';
import { paragraph, stacked, type Block } from '../map/Block.ts';
import { ink } from '../map/sheetInk.ts';
import { shifted } from '../map/shifted.ts';
import { tag } from '../map/tag.ts';
import type { PaperTarget } from './ProgressPaper.ts';
import { progressLeading } from './progressLeading.ts';
import { statusMark } from './statusMark.ts';

/** Shares of the width: mark of a sample, target, how much, from where to where, what is missing, how fast, status. */
const shares = [0.082, 0.23, 0.122, 0.158, 0.145, 0.145, 0.118] as const;
const gutter = 2;

/** The targets with figures as a table, in their order. */
export function measuredRows(
  targets: readonly PaperTarget[],
  width: number,
  size: number,
  language: Language,
  measure: Measure,
): Block {
  const { columns } = progressIn(language).paper;
  const years = [...new Set(targets.map(({ item }) => item.target.year))].toSorted(
    (one, other) => one - other,
  );
  const titles = [
    '',
    columns.target,
    columns.goal(years.join(', ')),
    columns.way,
    columns.gap,
    columns.pace,
    columns.status,
  ];
  const widths = shares.map((share) => share * width);
  const cellOf = (lines: readonly string[], at: number, bold = false): Block =>
    stacked(
      lines.map((line, place) =>
        paragraph(
          line,
          (widths[at] ?? 0) - gutter,
          { size, leading: progressLeading, weight: bold || (at === 3 && place > 0) ? 'bold' : 'regular' },
          measure,
        ),
      ),
      0,
    );
  const head = rowOf(
    titles.map((title, at) => cellOf([title], at, true)),
    widths,
    ink.frame,
    size,
  );
  const rowFor = ({ item, missing }: PaperTarget): readonly Block[] => {
    const row = progressRow(item, missing, language);
    if (row === null) return [];
    const { status, sample } = item.progress;
    const lines = [[row.name], [row.goal], row.way, [...row.gap, ...row.after], row.pace];
    const cells = [
      sample ? sampleMark(size, language, measure) : { height: 0, items: [] },
      ...lines.map((each, at) => cellOf(each, at + 1)),
      statusMark(row.status, status, widths[6] ?? 0, size, measure),
    ];
    return [rowOf(cells, widths, ink.noData, size)];
  };
  return stacked([head, ...targets.flatMap(rowFor)], 0);
}

function sampleMark(size: number, language: Language, measure: Measure): Block {
  const mark = { text: progressIn(language).paper.mark, fill: ink.sample, colour: ink.onSample };
  const { items, box } = tag(mark, { x: 0, y: 0 }, size / 3, measure);
  return { height: box.height, items };
}

/** Cells side by side over a thin line. */
function rowOf(cells: readonly Block[], widths: readonly number[], line: string, size: number): Block {
  const above = 0.14 * size;
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * above;
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each, 0));
  const rule: Item = {
    kind: 'shape',
    paths: [
      [
        [0, height],
        [whole, height],
      ],
    ],
    closed: false,
    stroke: { colour: line, width: 0.25 },
  };
  return {
    height,
    items: [...cells.flatMap((cell, at) => shifted(cell.items, lefts[at] ?? 0, above)), rule],
  };
}
