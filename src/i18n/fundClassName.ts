import { NOT_APPLICABLE } from '../domain/classify/Legend.ts';
import { fundClasses } from '../domain/invest/fundClasses.ts';
import type { ProjectChoices } from '../domain/invest/project/ProjectChoices.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * What a class number of a map of a budget is called; what lacks a figure is a class of its own.
 *
 * @param what whether the place itself is chosen, or projects in it
 */
export function fundClassName(number: number, language: Language, what: ProjectChoices['fundWhat']): string {
  const words = wordsOf(language).legend.funding;
  const { classes, notAsked } = what === 'projects' ? words.ofProjects : words;
  if (number === NOT_APPLICABLE) return notAsked;
  return classes[fundClasses[number] ?? 'closed'];
}
