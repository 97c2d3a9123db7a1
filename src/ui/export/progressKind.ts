import { progressYear } from '../../domain/progress/progressYear.ts';
import { paperFonts } from '../../state/paperFonts.ts';
import { needProgress, progressShown } from '../../state/progressNeeds.ts';
import type { ExportKind } from './ExportKind.ts';

/** The yearly report on the targets of the resolution, one page, for the year that is looked at. */
export const progressKind: ExportKind = {
  id: 'progress',
  formats: ['pdf'],
  asks: [],
  make: async ({ portal: { library }, outcome, given, language, tell, signal }) => {
    const [fonts, { progressPaperOf }, { writeProgress }] = await Promise.all([
      paperFonts(),
      import('../../report/progress/progressPaperOf.ts'),
      import('../../report/progress/writeProgress.ts'),
      needProgress(library),
    ]);
    const shown = progressShown(library);
    if (shown === null) throw new Error('Targets are held against figures that have not arrived');
    signal.throwIfAborted();
    tell(0.5);
    const year = progressYear(outcome.plan.year);
    const paper = progressPaperOf(shown.figures, shown.targets, year, given);
    const { name, extension, type, bytes } = await writeProgress(paper, language, fonts);
    signal.throwIfAborted();
    return { name: `${name}.${extension}`, content: new Blob([bytes], { type }) };
  },
};
