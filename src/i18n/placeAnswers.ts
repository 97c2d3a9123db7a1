import type { Candidate } from '../domain/resettle/screen/Candidate.ts';
import type { ScreenAnswers } from '../domain/resettle/screen/ScreenAnswers.ts';
import { placeDistances, type PlaceDistance } from '../domain/resettle/screen/ScreenChoices.ts';
import type { Answer } from '../domain/rules/RuleSet.ts';
import { capital } from './capital.ts';
import { km } from './format/km.ts';
import type { Language } from './Language.ts';
import { placesIn } from './placesIn.ts';
import { safetyIn } from './safetyIn.ts';

/** The answer to one condition, in words. */
export interface ToldAnswer {
  readonly condition: PlaceDistance | 'hazard';
  readonly answer: Answer;
  readonly name: string;
  /** What was found, and the answer. */
  readonly told: string;
}

/** What a place answers to each condition that was asked. */
export function placeAnswers(
  { answers }: Pick<Candidate, 'answers'>,
  language: Language,
): readonly ToldAnswer[] {
  const words = placesIn(language);
  const told = (condition: ToldAnswer['condition'], name: string, found: string, answer: Answer) => ({
    condition,
    answer,
    name,
    told: words.answer(found, words.answers[answer]),
  });
  return [
    told('hazard', words.hazardCondition, hazardTold(answers.hazard, language), answers.hazard.answer),
    ...placeDistances.flatMap((condition) => {
      const found = answers.distances[condition];
      if (found === undefined) return [];
      const far = found.km === null ? words.notMeasured : km(found.km, language);
      return [told(condition, capital(words.ask(words.ways[condition])), far, found.answer)];
    }),
  ];
}

function hazardTold({ hazard, unmapped }: ScreenAnswers['hazard'], language: Language): string {
  const name = safetyIn(language).classes[hazard];
  return unmapped && hazard !== 'not-mapped' ? placesIn(language).partlyUnmapped(name) : name;
}
