import { progressFileName } from '../../i18n/progress/progressFileName.ts';
import { paperFonts } from '../../state/paperFonts.ts';
import { needProgress, progressShown } from '../../state/progressNeeds.ts';
import { writeSheets } from '../../state/writeSheets.ts';
import type { ExportKind } from './ExportKind.ts';

/** The yearly report on the targets, for the year that is looked at: one page to be read, or the list as a table. */
export const progressKind: ExportKind = {
  id: 'progress',
  formats: ['pdf', 'xlsx', 'csv'],
  asks: [],
  make: async ({ portal: { library }, outcome, given, language, format, tell, signal }) => {
    const [{ progressPaperOf }] = await Promise.all([
      import('../../report/progress/progressPaperOf.ts'),
      needProgress(library),
    ]);
    const shown = progressShown(library);
    if (shown === null) throw new Error('Targets are held against figures that have not arrived');
    signal.throwIfAborted();
    tell(0.5);
    const { plan } = outcome;
    const paper = progressPaperOf(shown.figures, shown.targets, plan.ownTargets, plan.year, given);
    if (format === 'xlsx' || format === 'csv') {
      const { progressSheets } = await import('../../report/progress/progressSheets.ts');
      const content = await writeSheets(progressSheets(paper, language), format);
      signal.throwIfAborted();
      return { name: `${progressFileName(paper.year, language)}.${format}`, content };
    }
    const [fonts, { writeProgress }] = await Promise.all([
      paperFonts(),
      import('../../report/progress/writeProgress.ts'),
    ]);
    const { name, extension, type, bytes } = await writeProgress(paper, language, fonts);
    signal.throwIfAborted();
    return { name: `${name}.${extension}`, content: new Blob([bytes], { type }) };
  },
};
