import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetRows } from '../../domain/template/SheetRows.ts';
import { briefSubtitle } from '../../i18n/brief/briefSubtitle.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { methodSentences } from '../../i18n/brief/methodSentences.ts';
import { missingLines } from '../../i18n/brief/missingLines.ts';
import { sampleWarning } from '../../i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../i18n/brief/sourceLines.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';

/** What the tables are, by whom, how they were made, where the figures are from, and what is missing: the sheet goes where the portal's own marks do not. */
export function notesSheet(brief: Brief, language: Language): SheetRows {
  const words = tablesIn(language);
  const { method, sources, missing } = briefIn(language);
  const warning = sampleWarning(brief, language, 'all');
  const about = (subject: string, lines: readonly string[]) => lines.map((line) => [subject, line]);
  return {
    name: words.sheets.notes,
    rows: [
      [words.subject, words.text],
      ...about(words.titleOf, [briefTitle(brief, language), briefSubtitle(brief, language)]),
      ...about(words.warning, warning === null ? [] : [warning]),
      ...about(words.made, madeLines(brief, language)),
      ...about(method.title, methodSentences(brief, language, 'all')),
      ...about(sources.title, sourceLines(brief, language, 'all')),
      ...about(missing.title, missingLines(brief, language, 'all')),
    ],
    widths: [24, 140],
  };
}
