import { isFigure } from '../../domain/indicator/Cell.ts';
import type { Words } from '../../domain/indicator/Indicator.ts';
import { shortened } from '../../domain/join/shortened.ts';
import { usualDirection, type MeasureWords } from '../../domain/measure/measuredSheet.ts';
import { measureSentences } from '../../i18n/measureSentences.ts';
import type { Measuring } from '../../state/Measuring.svelte.ts';

/**
 * What the portal calls a measure and says of it in both languages, with the name that the planner typed.
 *
 * @param schematic whether the land of its units is only drawn about where it lies
 */
export function measureWordsOf(
  { measure, measured, layer, naming, again }: Measuring,
  schematic: boolean,
): MeasureWords {
  const column = measured?.column ?? [];
  const units = { known: column.filter(isFigure).length, of: column.length };
  const kept = measured?.kept ?? { measure, restsOn: [] };
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    measureSentences(kept, layer?.name ?? '', units, schematic, language),
  );
  if (vi === undefined || en === undefined) throw new Error('a language is missing');
  const typed = naming.name?.trim() ?? '';
  const name: Words =
    typed !== '' ? { vi: typed, en: typed } : (again?.indicator.name ?? { vi: vi.name, en: en.name });
  return {
    name,
    short: { vi: shortened(name.vi), en: shortened(name.en) },
    definition: { vi: vi.definition, en: en.definition },
    source: { vi: vi.source, en: en.source },
    direction: naming.direction ?? usualDirection[kept.measure.kind],
    file: layer?.file ?? vi.source,
  };
}
