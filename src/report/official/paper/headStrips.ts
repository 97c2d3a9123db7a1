import { decreeLayout } from '../decreeLayout.ts';
import type { OfficialReport } from '../OfficialReport.ts';
import type { ReportType } from './openReportType.ts';
import { paragraphStrips, type Setting } from './paragraphStrips.ts';
import { sideBySide } from './sideBySide.ts';
import type { Strip } from './Strip.ts';

const { size, columns, space } = decreeLayout;
/** Room above a ruled line, and what it takes with the room below. */
const [above, taken] = [3, 9] as const;

/** Offices at the left, state and motto at the right, number and date below them, then what the document is and about what (annex I, II). */
export function headStrips(report: OfficialReport, width: number, type: ReportType): readonly Strip[] {
  const centred = (text: string, room: number, setting: Setting) =>
    paragraphStrips(text, room, { align: 'centre', ...setting }, type);
  const bold = (points: number): Setting => ({ size: points, face: 'bold' });
  const ruled = (text: string, room: number, setting: Setting, share: number): readonly Strip[] => {
    const set = centred(text, room, setting);
    return [...set, ruleBelow(set, room, share, setting, type)];
  };
  const office = (room: number) => [
    ...(report.superior === '' ? [] : centred(report.superior, room, { size: size.office })),
    ...ruled(report.issuer, room, bold(size.office), 0.4),
  ];
  const state = (room: number) => [
    ...centred(report.country, room, bold(size.office)),
    ...ruled(report.motto, room, bold(size.motto), 1),
  ];
  return [
    sideBySide(width, columns.head, [office, state]),
    sideBySide(width, columns.head, [
      (room) => centred(report.number, room, { size: size.number }),
      (room) => centred(report.placeAndDate, room, { size: size.body, face: 'italic' }),
    ]),
    ...centred(report.kind, width, { ...bold(size.body), space: space.kind }),
    ...ruled(report.subject, width, bold(size.body), 0.4),
  ];
}

/** As long as the motto itself, and from a third to a half of the line of an issuer or a subject. */
function ruleBelow(
  set: readonly Strip[],
  room: number,
  share: number,
  { size: points, face = 'regular' }: Setting,
  { widthOf }: ReportType,
): Strip {
  const widths = set.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [widthOf(mark.text, face, points)] : [])),
  );
  const half = (Math.max(...widths) * share) / 2;
  return {
    height: taken,
    before: 0,
    after: 0,
    withNext: false,
    marks: [{ kind: 'rule', from: [room / 2 - half, above], to: [room / 2 + half, above], width: 0.75 }],
  };
}
