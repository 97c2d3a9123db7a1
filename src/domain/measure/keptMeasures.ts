import type { KeptFile } from '../kept/KeptDocument.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { KeptMeasure } from './KeptMeasure.ts';

/** A measure in use with what it brought. */
export interface MeasureInUse {
  readonly kept: KeptFile;
  readonly measure: KeptMeasure;
  readonly figures: OwnFigures;
  readonly indicator: Indicator;
}

/** The measures that figures in use come from, oldest first; one taken anew stands for the one before. */
export function keptMeasures(files: readonly KeptFile[]): readonly MeasureInUse[] {
  const found = new Map<string, MeasureInUse>();
  for (const kept of files) {
    if (kept.accepted.kind !== 'sheet' || kept.accepted.measure === undefined) continue;
    const [figures] = kept.accepted.figures;
    const [indicator] = kept.accepted.indicators;
    if (figures === undefined || indicator === undefined) continue;
    const place = `${figures.indicator} ${figures.set} ${String(figures.year)}`;
    found.set(place, { kept, measure: kept.accepted.measure, figures, indicator });
  }
  return [...found.values()];
}
