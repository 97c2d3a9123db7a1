import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetRows } from '../../domain/template/SheetRows.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import { period } from '../../i18n/format/period.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import type { Language } from '../../i18n/Language.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';

/** One row an indicator: what it counts, in which unit, of when, by whom, and how it was used. */
export function codebookSheet({ indicators, inside }: Brief, language: Language): SheetRows {
  const words = tablesIn(language);
  const { licences } = briefIn(language).sources;
  const { provenance } = wordsOf(language).explore;
  return {
    name: words.sheets.codebook,
    rows: [
      [
        words.id,
        words.name,
        words.definition,
        words.unit,
        words.direction,
        words.period,
        words.source,
        words.provenance,
        words.licence,
        words.header(words.weight, '%', ''),
        words.judged,
        words.missingCount,
      ],
      ...indicators.map(({ entry, used, weight, judged, missing }) => [
        entry.id,
        wordIn(entry.name, language),
        wordIn(entry.definition, language),
        printUnit(entry.unit, language),
        words.directions[entry.direction],
        used.period === null ? null : period(used.period, language),
        used.source ?? (used.file === undefined ? wordIn(entry.source, language) : used.file),
        provenance[used.provenance],
        licences[used.provenance],
        weight === null ? null : Number((weight * 100).toPrecision(4)),
        judged ? words.yes : words.no,
        Math.min(
          inside,
          Object.values(missing).reduce((sum, each) => sum + each, 0),
        ),
      ]),
    ],
    widths: [24, 36, 60, 14, 26, 18, 60, 14, 36, 10, 12, 12],
  };
}
