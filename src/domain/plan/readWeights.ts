import { themes, type Theme } from '../indicator/Indicator.ts';
import type { Known } from './Known.ts';
import { numberFrom, refused, taken, type FieldReading } from './PlanField.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';

/** Own indicators come with the planner's files, so a link may name one that is not on this computer. */
export function indicatorRemark(id: string, known: Known): PlanRemarkCode | null {
  if (known.indicators.has(id)) return null;
  return id.startsWith('own-') ? 'own-indicator-absent' : 'unknown-indicator';
}

export function readIndicator(text: string, known: Known): FieldReading<string> {
  const remark = indicatorRemark(text, known);
  return remark === null ? taken(text) : refused(remark, text);
}

export function readWeights(text: string, known: Known): FieldReading<Record<string, number>> {
  return weightsFrom(text, (id) => indicatorRemark(id, known));
}

/** Weights of dimensions, which go by the names of the themes. */
export function readDimensions(text: string): FieldReading<Partial<Record<Theme, number>>> {
  return weightsFrom(text, (id) => (themes.some((theme) => theme === id) ? null : 'bad-value'));
}

function weightsFrom(
  text: string,
  remarkOn: (id: string) => PlanRemarkCode | null,
): FieldReading<Record<string, number>> {
  if (text === '') return taken({});
  const weights = new Map<string, number>();
  const remarks: { code: PlanRemarkCode; value: string }[] = [];
  for (const part of text.split(',')) {
    const id = part.slice(0, part.lastIndexOf(':'));
    const weight = numberFrom(part.slice(part.lastIndexOf(':') + 1));
    const code = remarkOn(id);
    if (id === '' || weight === null || weight < 0 || weight > 100) {
      remarks.push({ code: 'bad-value', value: part });
    } else if (code !== null) remarks.push({ code, value: id });
    else weights.set(id, weight);
  }
  return weights.size > 0 ? { value: Object.fromEntries(weights), remarks } : { remarks };
}
