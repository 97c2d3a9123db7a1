import type { FigureTable } from '../domain/indicator/FigureTable.ts';
import { loadBuilt } from './loadBuilt.ts';

/** One table of embedded base columns: the place measures (not tied to a year), or the sample of one year. */
export function loadFigures(of: 'place', year: null): Promise<FigureTable>;
export function loadFigures(of: 'hamlets' | 'communes', year: number): Promise<FigureTable>;
export function loadFigures(of: string, year: number | null): Promise<FigureTable> {
  return loadBuilt(`figures/${of}${year === null ? '' : `-${String(year)}`}.json`);
}
