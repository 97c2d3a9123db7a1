import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetRows } from '../../domain/template/SheetRows.ts';
import type { Language } from '../../i18n/Language.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { codebookSheet } from './codebookSheet.ts';
import { legendSheet } from './legendSheet.ts';
import { movingSheets } from './movingSheets.ts';
import { notesSheet } from './notesSheet.ts';
import { reasonsSheet } from './reasonsSheet.ts';
import { unitsSheet, type TableFor } from './unitsSheet.ts';

/**
 * A brief as tables, one sheet a subject: what is on the screen, the whole, classes with their reasons, who should move and where to, the legend,
 * method and sources, and a codebook. A text table has room for the first of them only.
 */
export function tablesOf(brief: Brief, language: Language, target: TableFor): readonly SheetRows[] {
  const { sheets } = tablesIn(language);
  const shown = brief.rows.slice(0, brief.inside);
  const reasons = reasonsSheet(brief, language);
  return [
    unitsSheet(brief, shown, sheets.shown, language, target),
    ...(shown.length < brief.rows.length
      ? [unitsSheet(brief, brief.rows, sheets.all, language, target)]
      : []),
    ...(reasons === null ? [] : [reasons]),
    ...movingSheets(brief, language),
    legendSheet(brief, language),
    notesSheet(brief, language),
    codebookSheet(brief, language),
  ];
}
