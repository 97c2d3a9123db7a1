import { pointsPerMm } from '../../drawing/drawOnPage.ts';
import { decreeLayout } from '../decreeLayout.ts';
import type { ReportBlock } from '../OfficialReport.ts';
import { movedMarks } from './movedMarks.ts';
import { oneStrip } from './oneStrip.ts';
import type { ReportType } from './openReportType.ts';
import { paragraphStrips } from './paragraphStrips.ts';
import type { Strip } from './Strip.ts';
import { tableStrips } from './tableStrips.ts';

const { size, space, leading, frame } = decreeLayout;
const indent = decreeLayout.indent * pointsPerMm;
const hanging = decreeLayout.hanging * pointsPerMm;

/** A block of the report, as the decree has it set. */
export function blockStrips(block: ReportBlock, width: number, type: ReportType): readonly Strip[] {
  switch (block.kind) {
    case 'table':
      return tableStrips(block, width, type);
    case 'heading':
      return paragraphStrips(
        block.text,
        width,
        { size: size.body, face: 'bold', space: space.heading, withNext: true },
        type,
      );
    case 'warning':
      return [framed(block.text, width, type)];
    case 'item': {
      const sign = { text: '-', x: indent - hanging };
      const setting = { size: size.body, align: 'both', leading, indent, sign, space: space.item } as const;
      return paragraphStrips(block.text, width, setting, type);
    }
    case 'paragraph': {
      const setting = { size: size.body, align: 'both', leading, indent, space: space.paragraph } as const;
      return paragraphStrips(block.text, width, setting, type);
    }
  }
}

/** The mark of a sample in its frame, on one page. */
function framed(text: string, width: number, type: ReportType): Strip {
  const { rule, room, colour, fill } = frame;
  const setting = { size: size.small, face: 'bold' } as const;
  const words = oneStrip(paragraphStrips(text, width - 2 * room, setting, type));
  const height = words.height + 2 * room;
  return {
    height,
    ...space.warning,
    withNext: false,
    marks: [
      { kind: 'frame', width, height, rule, colour: `#${colour}`, fill: `#${fill}` },
      ...movedMarks(words.marks, room, room),
    ],
  };
}
