import type { Brief } from '../../domain/brief/Brief.ts';
import type { MapOver } from '../../domain/brief/MapOver.ts';
import { briefIn } from '../briefIn.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';

/** Who says what lies over the units: hazard zones that the units are not painted by, and the files of the planner's layers. Without stops. */
export function overLines(
  { painting }: Pick<Brief, 'painting'>,
  { zones, layers }: MapOver,
  language: Language,
): readonly string[] {
  const words = briefIn(language).sources;
  const isTold = painting.plan.paint === 'hazard' || zones.length === 0 || painting.hazards.length === 0;
  const files = layers.map(({ name, file }) => (name === file ? file : `${name}: ${file}`));
  return [
    ...(isTold ? [] : [words.hazards(painting.hazards.map((name) => wordIn(name, language)).join(', '))]),
    ...(files.length === 0 ? [] : [words.ownLayers(files.join('; '))]),
  ];
}
