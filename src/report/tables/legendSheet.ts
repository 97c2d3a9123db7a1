import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetRows } from '../../domain/template/SheetRows.ts';
import type { Language } from '../../i18n/Language.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { classLabels } from './classLabels.ts';

/** Every class as the map's legend has it: words, colour, and how many places carry it. */
export function legendSheet({ painting }: Brief, language: Language): SheetRows {
  const words = tablesIn(language);
  const labels = classLabels(painting, language);
  return {
    name: words.sheets.legend,
    rows: [
      [words.class, words.colour, words.places],
      ...[...labels].map(([number, label]) => [
        label,
        painting.colours[number] ?? null,
        painting.counts.get(number) ?? 0,
      ]),
    ],
    widths: [44, 12, 10],
    formats: [null, null, '#,##0'],
  };
}
