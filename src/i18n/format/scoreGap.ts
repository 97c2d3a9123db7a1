import { decimalsBeside } from '../../domain/classify/decimalsBeside.ts';
import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';

/** The points between two scores: "2,1", and "0,03" where they are close. Never "0,0" for two that are not level. */
export function scoreGap(points: number, language: Language): string {
  const places = decimalsBeside(Number(points.toPrecision(2)), [0], 1);
  return numberText(points, language, { least: places, most: places });
}
