import type { Baseline, BoundedFigure, Target2025 } from '../../../src/domain/area/ReportsFile.ts';
import { cellOf, numberOf, readCsv } from '../facts/readCsv.ts';

const comparators: readonly Target2025['comparator'][] = ['=', '>', '>='];

/** The baseline figures of the provincial resolution on the national target programmes. */
export function baselines(): readonly Baseline[] {
  return readCsv('provincial-baselines.csv').map((row) => ({
    id: cellOf(row, 'id'),
    name: { vi: cellOf(row, 'name_vi'), en: cellOf(row, 'name_en') },
    ...boundedFigure(cellOf(row, 'value')),
    unit: cellOf(row, 'unit'),
    when: cellOf(row, 'when'),
  }));
}

/** Its quantified targets for 2025. */
export function targets2025(): readonly Target2025[] {
  return readCsv('targets-2025.csv').map((row) => {
    const comparator = comparators.find((sign) => sign === cellOf(row, 'comparator'));
    if (!comparator) throw new Error(`"${cellOf(row, 'comparator')}" is no comparator`);
    const baseline = cellOf(row, 'baseline');
    return {
      id: cellOf(row, 'id'),
      name: { vi: cellOf(row, 'indicator_vi'), en: cellOf(row, 'indicator_en') },
      scope: cellOf(row, 'scope'),
      comparator,
      value: numberOf(row, 'target_2025'),
      unit: cellOf(row, 'unit'),
      baseline: baseline === '' ? null : boundedFigure(baseline),
      baselineWhen: cellOf(row, 'baseline_when'),
      note: cellOf(row, 'note'),
    };
  });
}

/** `>90` is a bound, not a figure: the source says "over 90". */
function boundedFigure(text: string): BoundedFigure {
  const bound = text.startsWith('>') ? '>' : '=';
  const value = Number(bound === '>' ? text.slice(1) : text);
  if (!Number.isFinite(value)) throw new Error(`"${text}" is no figure`);
  return { bound, value };
}
