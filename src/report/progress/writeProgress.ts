import type { Language } from '../../i18n/Language.ts';
import { progressFileName } from '../../i18n/progress/progressFileName.ts';
import { openFaces } from '../drawing/openFaces.ts';
import type { PaperFonts } from '../drawing/PaperFonts.ts';
import { writePdf } from '../drawing/writePdf.ts';
import type { MadeFile } from '../saving/SheetJob.ts';
import { progressPages } from './progressPages.ts';
import type { ProgressPaper } from './ProgressPaper.ts';

/** The yearly report on targets as a PDF. */
export async function writeProgress(
  paper: ProgressPaper,
  language: Language,
  fonts: PaperFonts,
): Promise<MadeFile> {
  const faces = openFaces(fonts);
  const pages = progressPages(paper, language, faces.measure);
  const { author, date } = paper.given;
  return {
    name: progressFileName(paper.year, language),
    extension: 'pdf',
    type: 'application/pdf',
    bytes: await writePdf(pages, { title: pages[0]?.title ?? '', author, language, date }, faces),
  };
}
