import type { Brief } from '../../domain/brief/Brief.ts';
import type { BriefChange, BriefRow } from '../../domain/brief/BriefRow.ts';
import { isFigure, type Cell } from '../../domain/indicator/Cell.ts';
import type { Unit } from '../../domain/indicator/Indicator.ts';
import { changeUnit } from '../../i18n/change/changeUnit.ts';
import { momentOf } from '../../i18n/change/momentOf.ts';
import { signedChange } from '../../i18n/change/signedChange.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';

/** The difference of two years: a number of percentage points where the measure is a rate, else in the unit of the measure. */
export interface DifferenceColumn {
  readonly kind: 'difference';
  readonly name: string;
  readonly unit: string;
  readonly sample: boolean;
  /** `null` where it is missing: never zero. */
  readonly value: (row: BriefRow) => number | null;
  /** As the screen prints it. */
  readonly printed: (row: BriefRow) => readonly string[];
}

/** The figures of one of the years, in stored units. */
export interface EndColumn {
  readonly kind: 'from' | 'to';
  readonly name: string;
  readonly moment: string;
  readonly unit: Unit;
  readonly sample: boolean;
  readonly cell: (row: BriefRow) => Cell;
}

/** What changed between two years, then the figures of either; empty where the map is not painted by a change. */
export function changeColumns(
  { painting: { change, indicator }, sample }: Pick<Brief, 'painting' | 'sample'>,
  language: Language,
): readonly (DifferenceColumn | EndColumn)[] {
  if (change === null || indicator === null) return [];
  const { unit } = indicator;
  const cellOf =
    (part: keyof BriefChange) =>
    ({ change: told }: BriefRow): Cell =>
      told?.[part] ?? 'not-reported';
  const end = (kind: 'from' | 'to'): EndColumn => ({
    kind,
    name: wordIn(indicator.name, language),
    moment: momentOf(change[kind].year, change[kind].used.period, language),
    unit,
    sample: change[kind].used.provenance === 'sample',
    cell: cellOf(kind),
  });
  const difference = cellOf('difference');
  return [
    {
      kind: 'difference',
      name: wordsOf(language).yearChange.title(wordIn(indicator.short, language)),
      unit: changeUnit(unit, language),
      sample: sample.map,
      value: (row) => {
        const cell = difference(row);
        if (!isFigure(cell)) return null;
        return unit === 'share' ? Number((cell * 100).toPrecision(12)) : cell;
      },
      printed: (row) => {
        const cell = difference(row);
        return isFigure(cell) ? [signedChange(unit, cell, change.bounds, language)] : [];
      },
    },
    end('from'),
    end('to'),
  ];
}
