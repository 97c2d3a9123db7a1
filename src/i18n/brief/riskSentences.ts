import type { Plan } from '../../domain/plan.ts';
import { briefIn } from '../briefIn.ts';
import { km } from '../format/km.ts';
import { share } from '../format/share.ts';
import type { Language } from '../Language.ts';
import { safetyIn } from '../safetyIn.ts';

/** From when on the province calls a place one of high risk. */
export function riskSentences(
  { riskClass, riskShare, eventKm, eventSince }: Plan,
  language: Language,
): readonly string[] {
  const words = briefIn(language).method;
  return [
    words.risk(safetyIn(language).classes[riskClass], share(riskShare / 100, language)),
    ...(eventKm === null ? [] : [words.riskEvent(km(eventKm, language), String(eventSince))]),
  ];
}
