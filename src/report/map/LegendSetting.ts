import type { Language } from '../../i18n/Language.ts';
import type { Measure } from '../drawing/openFaces.ts';

/** How a legend is set. */
export interface LegendSetting {
  readonly width: number;
  /** Enlargement of the type. */
  readonly size: number;
  readonly language: Language;
  readonly measure: Measure;
}

/** Millimetres on A4: a count further from its class could not be read across. */
const widest = 62;

export function legendWidth({ width, size }: LegendSetting): number {
  return Math.min(width, widest * size);
}
