import type { TemplateWords } from '../domain/template/templateOf.ts';
import { areaName } from './areaName.ts';
import { templates as en } from './en/templates.ts';
import { printUnit } from './format/printUnit.ts';
import type { Language } from './Language.ts';
import { templates as vi } from './vi/templates.ts';
import { wordIn } from './wordIn.ts';

/** Words around templates and sheets of problems; apart from `wordsOf`, since the first screen needs none of them. */
export const templatesIn = (language: Language) => (language === 'vi' ? vi : en);

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
