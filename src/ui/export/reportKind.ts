import { officialIn } from '../../i18n/officialIn.ts';
import { briefShown } from '../../state/briefShown.ts';
import { reportNeeds } from '../../state/reportNeeds.ts';
import type { ExportKind } from './ExportKind.ts';

/** The official report in the layout of Decree 30/2020/NĐ-CP, to work on or to send; the office fills its fields. */
export const reportKind: ExportKind = {
  id: 'report',
  formats: ['docx', 'pdf'],
  asks: ['official'],
  make: async ({ portal, outcome, given, official, language, format, tell, signal }) => {
    const brief = briefShown(portal, outcome, given);
    if (brief === null) throw new Error('Nothing is on the screen yet');
    const { officialReportOf } = await import('../../report/official/officialReportOf.ts');
    const report = officialReportOf(brief, official, language);
    tell(0.3);
    const name = `${officialIn(language).file}-${given.date}`;
    if (format === 'pdf') {
      const [fonts, { writeReportPdf }] = await Promise.all([
        reportNeeds(),
        import('../../report/official/writeReportPdf.ts'),
      ]);
      signal.throwIfAborted();
      const bytes = await writeReportPdf(report, { language, date: given.date }, fonts);
      return { name: `${name}.pdf`, content: new Blob([bytes], { type: 'application/pdf' }) };
    }
    const { writeDocx } = await import('../../report/official/writeDocx.ts');
    const bytes = await writeDocx(report, language);
    signal.throwIfAborted();
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name: `${name}.docx`, content: new Blob([bytes], { type }) };
  },
};
