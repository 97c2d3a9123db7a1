import type { TemplateWords } from '../domain/template/templateOf.ts';
import { areaName } from './areaName.ts';
import { printUnit } from './format/printUnit.ts';
import type { Language } from './Language.ts';
import { templatesIn } from './templatesIn.ts';
import { wordIn } from './wordIn.ts';

/** What a template itself says, in one language. */
export function templateWords(language: Language): TemplateWords {
  return {
    ...templatesIn(language),
    unit: (unit) => printUnit(unit, language),
    told: (words) => wordIn(words, language),
    // Names as the offices know them, which the reader finds again, whatever the language around them.
    area: (area) => areaName(area, 'vi'),
  };
}
