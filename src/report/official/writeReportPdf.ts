import { pointsPerMm } from '../drawing/drawOnPage.ts';
import { openPdf, type OpenPdf } from '../drawing/openPdf.ts';
import { decreeLayout } from './decreeLayout.ts';
import type { OfficialReport } from './OfficialReport.ts';
import { blockStrips } from './paper/blockStrips.ts';
import { footStrip } from './paper/footStrip.ts';
import { headStrips } from './paper/headStrips.ts';
import { movedMarks } from './paper/movedMarks.ts';
import { openReportType, type ReportType } from './paper/openReportType.ts';
import { paginated } from './paper/paginated.ts';
import { paragraphStrips } from './paper/paragraphStrips.ts';
import type { ReportFonts } from './paper/ReportFonts.ts';
import type { Mark, Strip } from './paper/Strip.ts';

const { paper, margin, size } = decreeLayout;
const points = (millimetres: number) => millimetres * pointsPerMm;
const width = points(paper.width - margin.left - margin.right);
const height = points(paper.height - margin.top - margin.bottom);

/**
 * An official report as a PDF in the layout of Decree 30/2020/NĐ-CP: the same blocks, words and sizes as `writeDocx`, with the type embedded.
 *
 * @param made the language of its words and the day it was made, `2026-11-26`
 * @throws Error where the bytes are no fonts
 */
export function writeReportPdf(
  report: OfficialReport,
  { language, date }: { readonly language: 'vi' | 'en'; readonly date: string },
  fonts: ReportFonts,
): Promise<Uint8Array<ArrayBuffer>> {
  const type = openReportType(fonts);
  const pdf = openPdf({ title: report.subject, author: report.issuer, language, date }, type.fonts);
  for (const [at, placed] of paginated(stripsOf(report, type), height).entries()) {
    pdf.document.addPage({ size: [points(paper.width), points(paper.height)], margin: 0 });
    if (at > 0) number(pdf, at + 1, type);
    pdf.document.save().translate(points(margin.left), points(margin.top));
    for (const { strip, y } of placed) draw(pdf, strip.marks, y);
    pdf.document.restore();
  }
  return pdf.close();
}

function stripsOf(report: OfficialReport, type: ReportType): readonly Strip[] {
  const body = report.blocks.flatMap((block) => blockStrips(block, width, type));
  const last = body.at(-1);
  return [
    ...headStrips(report, width, type),
    ...body.slice(0, -1),
    // A signature does not stand on a page without a line that it signs.
    ...(last === undefined ? [] : [{ ...last, withNext: true }]),
    footStrip(report, width, type),
  ];
}

function number({ document }: OpenPdf, page: number, type: ReportType): void {
  const [strip] = paragraphStrips(String(page), width, { size: size.page, align: 'centre' }, type);
  document.save().translate(points(margin.left), points(decreeLayout.pageNumber));
  draw({ document }, strip?.marks ?? [], 0);
  document.restore();
}

function draw({ document }: Pick<OpenPdf, 'document'>, marks: readonly Mark[], y: number): void {
  for (const mark of movedMarks(marks, 0, y)) {
    switch (mark.kind) {
      case 'text':
        document.font(mark.face).fontSize(mark.size).fillColor('#000000');
        document.text(mark.text.normalize('NFC'), mark.x, mark.y, {
          lineBreak: false,
          baseline: 'alphabetic',
        });
        break;
      case 'rule':
        document
          .lineWidth(mark.width)
          .moveTo(...mark.from)
          .lineTo(...mark.to)
          .stroke('#000000');
        break;
      case 'frame':
        document
          .lineWidth(mark.rule)
          .rect(0, y, mark.width, mark.height)
          .fillAndStroke(mark.fill, mark.colour);
    }
  }
}
