import { officialIn } from '../../i18n/officialIn.ts';
import { briefShown } from '../../state/briefShown.ts';
import type { ExportKind } from './ExportKind.ts';

/** The official report in the layout of Decree 30/2020/NĐ-CP; the office fills its fields. */
export const reportKind: ExportKind = {
  id: 'report',
  formats: ['docx'],
  asks: ['official'],
  make: async ({ portal, outcome, given, official, language, tell, signal }) => {
    const brief = briefShown(portal, outcome, given);
    if (brief === null) throw new Error('Nothing is on the screen yet');
    const [{ officialReportOf }, { writeDocx }] = await Promise.all([
      import('../../report/official/officialReportOf.ts'),
      import('../../report/official/writeDocx.ts'),
    ]);
    tell(0.3);
    const bytes = await writeDocx(officialReportOf(brief, official, language), language);
    signal.throwIfAborted();
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { name: `${officialIn(language).file}-${given.date}.docx`, content: new Blob([bytes], { type }) };
  },
};
