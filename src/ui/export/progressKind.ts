import { progressYear } from '../../domain/progress/progressYear.ts';
import { progressIn } from '../../i18n/progressIn.ts';
import { paperFonts } from '../../state/paperFonts.ts';
import { needProgress, progressShown } from '../../state/progressNeeds.ts';
import type { ExportKind } from './ExportKind.ts';

/** The yearly report on the targets of the resolution, one page, for the year that is looked at. */
export const progressKind: ExportKind = {
  id: 'progress',
  formats: ['pdf'],
  asks: [],
  make: async ({ portal: { library }, outcome, given, language, tell, signal }) => {
    const [bytes, { openFaces }, { progressPages }, { progressPaperOf }, { writePdf }] = await Promise.all([
      paperFonts(),
      import('../../report/drawing/openFaces.ts'),
      import('../../report/progress/progressPages.ts'),
      import('../../report/progress/progressPaperOf.ts'),
      import('../../report/drawing/writePdf.ts'),
      needProgress(library),
    ]);
    const shown = progressShown(library);
    if (shown === null) throw new Error('Targets are held against figures that have not arrived');
    signal.throwIfAborted();
    tell(0.5);
    const year = progressYear(outcome.plan.year);
    const faces = openFaces(bytes);
    const paper = progressPaperOf(shown.figures, shown.targets, year, given);
    const pages = progressPages(paper, language, faces.measure);
    const about = { title: pages[0]?.title ?? '', author: given.author, language, date: given.date };
    const content = await writePdf(pages, about, faces);
    signal.throwIfAborted();
    return {
      name: `${progressIn(language).paper.file}-${String(year)}.pdf`,
      content: new Blob([content], { type: 'application/pdf' }),
    };
  },
};
