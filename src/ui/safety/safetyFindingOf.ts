import { OPEN } from '../../domain/classify/Legend.ts';
import { isFigure } from '../../domain/indicator/Cell.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { ArrangedHamlet } from '../../domain/resettle/ArrangedHamlet.ts';
import { countedSentence } from '../../i18n/countedSentence.ts';
import { count } from '../../i18n/format/count.ts';
import { households } from '../../i18n/format/households.ts';
import type { Language } from '../../i18n/Language.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';
import { placeName } from '../../i18n/placeName.ts';

/** Who is in danger, who is first, and how many nobody can speak of: marked sentences, the most important first. */
export function safetyFindingOf(
  { sets, hazard }: World,
  { risk, plan }: Outcome,
  lines: readonly ArrangedHamlet[],
  language: Language,
): readonly string[] {
  if (risk === null) return [];
  const words = safetyIn(language);
  const atRisk = lines.filter((line) => line.atRisk === 'pass');
  const toMove = atRisk.reduce((sum, { toMove: cell }) => sum + (isFigure(cell) ? cell : 0), 0);
  const uncounted = atRisk.filter((line) => !isFigure(line.toMove)).length;
  const open = risk.classNumbers.reduce((sum, number) => sum + (number === OPEN ? 1 : 0), 0);
  const [first] = lines;
  return [
    ...(hazard?.layers.length === 0
      ? [words.noLayers]
      : [
          atRisk.length === 0
            ? words.findingNone
            : words.finding(count(atRisk.length, language), households(toMove, language)),
        ]),
    ...(toMove > 0 ? [countedSentence(atRisk, language)] : []),
    ...(uncounted > 0 ? [words.uncounted(count(uncounted, language))] : []),
    ...(first?.rank === 1 ? [words.first(placeName(sets, first.area, plan.vintage, language))] : []),
    ...(open > 0 ? [words.open(count(open, language), count(risk.classNumbers.length, language))] : []),
  ];
}
