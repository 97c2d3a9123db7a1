import { decreeLayout } from '../decreeLayout.ts';
import type { ReportTable } from '../OfficialReport.ts';
import { movedMarks } from './movedMarks.ts';
import { oneStrip } from './oneStrip.ts';
import type { ReportType } from './openReportType.ts';
import { paragraphStrips } from './paragraphStrips.ts';
import type { Mark, Strip } from './Strip.ts';

const { size, space, cell: padding } = decreeLayout;
const thin = 0.5;

/** A table with its caption: no row is cut, and its head stands on every page that it runs over. */
export function tableStrips(table: ReportTable, width: number, type: ReportType): readonly Strip[] {
  const { caption, header, widths, right, rows } = table;
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const edges = [0, ...widths].map(
    (_, at) => (widths.slice(0, at).reduce((sum, each) => sum + each, 0) / whole) * width,
  );

  function rowStrip(cells: readonly string[], isHead: boolean): Strip {
    const set = cells.map((text, at) => {
      const room = (edges[at + 1] ?? width) - (edges[at] ?? 0) - 2 * padding.across;
      const align = isHead ? 'centre' : right.includes(at) ? 'right' : 'left';
      const face = isHead ? 'bold' : 'regular';
      return oneStrip(paragraphStrips(text, room, { size: size.table, face, align }, type));
    });
    const inner = Math.max(...set.map(({ height }) => height));
    const height = inner + 2 * padding.down;
    const rule = (from: readonly [number, number], to: readonly [number, number]): Mark => ({
      kind: 'rule',
      from,
      to,
      width: thin,
    });
    return {
      height,
      before: 0,
      after: 0,
      withNext: isHead,
      marks: [
        ...set.flatMap(({ marks, height: own }, at) =>
          movedMarks(
            marks,
            (edges[at] ?? 0) + padding.across,
            padding.down + (isHead ? (inner - own) / 2 : 0),
          ),
        ),
        ...edges.map((x) => rule([x, 0], [x, height])),
        rule([0, 0], [width, 0]),
        rule([0, height], [width, height]),
      ],
    };
  }

  const head = rowStrip(header, true);
  const named = { size: size.small, face: 'bold-italic', space: space.caption, withNext: true } as const;
  return [
    ...paragraphStrips(caption, width, named, type),
    head,
    ...rows.map((row): Strip => ({ ...rowStrip(row, false), head })),
    ...paragraphStrips('', width, { size: size.body, space: space.table }, type),
  ];
}
