import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { frameIn } from '../frameIn.ts';
import type { Language } from '../Language.ts';
import { hoverText } from './hoverText.ts';

/** What the card beside the pointer says about one unit, as a sentence; `null` where there is no such unit. */
export function figuresSaid(outcome: Outcome, world: World, unit: number, language: Language): string | null {
  const words = frameIn(language);
  const text = hoverText(outcome, world, unit, language);
  if (text === null) return null;
  return words.figures(text.name, text.lines.map(({ label, value }) => words.line(label, value)).join('; '));
}
