import type { Language } from '../Language.ts';
import { numberText } from './numberText.ts';
import { withUnit } from './withUnit.ts';

/** Land in hectares: "2,35 ha". */
export function hectares(value: number, language: Language): string {
  return withUnit(numberText(value, language, { least: 0, most: 2 }), 'ha', language);
}
