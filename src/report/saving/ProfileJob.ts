import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import type { ProfileBrief } from '../../domain/profile/ProfileBrief.ts';
import type { Language } from '../../i18n/Language.ts';
import type { PaperFonts } from '../drawing/PaperFonts.ts';

/** Profiles of two pages each, in this order. */
export interface ProfileJob {
  /** The map under all of them. */
  readonly brief: Brief;
  /** At least one, of units of its set. */
  readonly profiles: readonly ProfileBrief[];
  /** A PDF for each, together in a ZIP; otherwise they are the pages of one. */
  readonly apart: boolean;
  readonly shapes: SheetShapes;
  readonly language: Language;
  readonly fonts: PaperFonts;
}
