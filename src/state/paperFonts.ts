import { loadPaperFonts, type PaperFontFiles } from '../data/loadPaperFonts.ts';

/**
 * The type of paper for what is made on the page itself.
 *
 * @throws where it does not arrive
 */
export const paperFonts = (): Promise<PaperFontFiles> => loadPaperFonts();
