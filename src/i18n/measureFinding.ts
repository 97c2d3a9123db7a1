import { isFigure, type Column } from '../domain/indicator/Cell.ts';
import type { Unit } from '../domain/indicator/Indicator.ts';
import type { MeasureSummary } from '../domain/measure/measureSummary.ts';
import { count } from './format/count.ts';
import { printFigure } from './format/printFigure.ts';
import type { Language } from './Language.ts';
import { measuringIn } from './measuringIn.ts';

/** What was measured, in one sentence: how many units, from which figure to which, and the middle. */
export function measureFinding(
  { known, order, median }: MeasureSummary,
  column: Column,
  nameOf: (unit: number) => string,
  unit: Unit,
  language: Language,
): string {
  const words = measuringIn(language);
  const told = (at: number) => {
    const place = order.at(at) ?? -1;
    const cell = column[place];
    return isFigure(cell) ? { figure: printFigure(unit, cell, language), name: nameOf(place) } : null;
  };
  const [least, most] = [told(0), told(-1)];
  if (least === null || most === null) return words.findingNone;
  const middle = printFigure(unit, median, language);
  const [of, counted] = [count(column.length, language), count(known, language)];
  if (least.figure === most.figure) return words.findingSame(counted, of, least.figure);
  return words.finding(counted, of, least.figure, least.name, most.figure, most.name, middle);
}
