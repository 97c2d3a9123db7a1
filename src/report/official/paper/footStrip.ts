import { decreeLayout } from '../decreeLayout.ts';
import type { OfficialReport } from '../OfficialReport.ts';
import type { ReportType } from './openReportType.ts';
import { paragraphStrips } from './paragraphStrips.ts';
import { sideBySide } from './sideBySide.ts';
import type { Strip } from './Strip.ts';

const { size, columns, signature: empty } = decreeLayout;

/** Recipients at the left and the signature at the right, on one page. */
export function footStrip(
  { recipientsTitle, recipients, signature }: OfficialReport,
  width: number,
  type: ReportType,
): Strip {
  const signed = { size: size.body, face: 'bold', align: 'centre' } as const;
  const foot = sideBySide(width, columns.foot, [
    (room) => [
      ...paragraphStrips(recipientsTitle, room, { size: size.small, face: 'bold-italic' }, type),
      ...recipients.flatMap((each) => paragraphStrips(`- ${each}`, room, { size: size.recipient }, type)),
    ],
    (room) =>
      [...signature.lines, ...Array.from({ length: empty }, () => ''), signature.name].flatMap((line) =>
        paragraphStrips(line, room, signed, type),
      ),
  ]);
  return { ...foot, before: type.lineOf(size.body).height };
}
