import { isFigure } from '../domain/indicator/Cell.ts';
import type { ArrangedHamlet } from '../domain/resettle/ArrangedHamlet.ts';
import { isPartlyUnseen } from '../domain/resettle/isPartlyUnseen.ts';
import { count } from './format/count.ts';
import { households } from './format/households.ts';
import { km } from './format/km.ts';
import { rate } from './format/rate.ts';
import { share } from './format/share.ts';
import type { Language } from './Language.ts';
import { safetyIn } from './safetyIn.ts';

/**
 * Why a hamlet stands in the list, in one line: the land, the families, and what nobody has looked at.
 *
 * @param threshold share of land that makes high risk, 0..1
 */
export function arrangedWhy(line: ArrangedHamlet, threshold: number, language: Language): string {
  const { why } = safetyIn(language);
  const { certain, unknown } = line.share;
  const beside = { beside: [threshold] };
  const land = rate(certain, language, beside);
  const isUnknown = isPartlyUnseen(line.share);
  const told = (figure: string, least: boolean) => (least ? why.atLeast(figure) : figure);
  const parts = [
    ...(Number.isNaN(certain) ? [] : [why.land(told(land, isUnknown), share(threshold, language))]),
    ...(line.eventKm === null ? [] : [why.event(km(line.eventKm, language))]),
    ...(isFigure(line.toMove) && isFigure(line.households)
      ? [
          why.households(
            told(count(line.toMove, language), isPartlyUnseen(line.living)),
            households(line.households, language),
            why.countedBy[line.countedBy],
          ),
        ]
      : []),
    ...(isUnknown ? [why.unknown(rate(unknown, language))] : []),
    ...(line.events.length > 0 ? [why.events(count(line.events.length, language))] : []),
    ...(line.projects.length > 0 ? [why.projects(count(line.projects.length, language))] : []),
  ];
  return parts.join('; ');
}
