import type { Area } from '../area/Area.ts';
import type { ReportsFile } from '../area/ReportsFile.ts';
import { reportsWithin } from '../area/reportsWithin.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { OPEN } from '../classify/Legend.ts';
import type { HazardChoices } from '../hazard/HazardChoices.ts';
import type { HazardOfHamlets } from '../hazard/HazardOfHamlets.ts';
import { householdsExposed } from '../hazard/householdsExposed.ts';
import { countedBy, householdParts } from '../hazard/householdParts.ts';
import { householdsFrom } from '../hazard/householdsFrom.ts';
import { knownShare } from '../hazard/knownShare.ts';
import { eventDistances } from '../hazard/risk/eventDistances.ts';
import { shareFrom } from '../hazard/shareFrom.ts';
import { unitHazardClass } from '../hazard/unitHazardClass.ts';
import { isFigure, type Column } from '../indicator/Cell.ts';
import type { Answer } from '../rules/RuleSet.ts';
import type { ArrangedHamlet } from './ArrangedHamlet.ts';
import { entitledBy } from './entitledBy.ts';
import { proposeForm } from './proposeForm.ts';

/** What the list is made from. */
export interface ArrangedFrom {
  readonly sets: AreaSets;
  readonly hazard: HazardOfHamlets;
  readonly choices: HazardChoices;
  /** By hamlet: 0 at high risk, 1 below, OPEN. */
  readonly risk: Int8Array;
  /** By hamlet: 1 is first, 0 is not ranked. */
  readonly rank: Int32Array | null;
  readonly households: Column;
  /** By hamlet: whether it is especially difficult. */
  readonly difficultyOf: (unit: number) => Answer;
  /** Figures that the order stands on, by indicator. */
  readonly ordered: readonly { readonly indicator: string; readonly column: Column }[];
  /** `null` while they are not there. */
  readonly reports: ReportsFile | null;
}

/**
 * Who should move first, one line a hamlet: those at high risk by rank, then those at high risk that could not be ranked, then those of which nobody
 * looked at enough land to say. A hamlet below the threshold is in no line.
 */
export function arrangedHamlets(from: ArrangedFrom): readonly ArrangedHamlet[] {
  const { sets, hazard, choices, risk, rank } = from;
  const { exposure } = hazard;
  const parts = householdParts(hazard);
  const certain = householdsFrom(householdsExposed(from.households, parts), choices.riskClass);
  const toEvent = eventDistances(sets.hamlet.areas, hazard.events, choices.eventSince);
  const share = choices.riskShare / 100;
  const lines = sets.hamlet.areas.flatMap((area, unit): readonly ArrangedHamlet[] => {
    const number = risk[unit];
    if (number !== 0 && number !== OPEN) return [];
    const atRisk = number === 0 ? 'pass' : 'open';
    const land = shareFrom(exposure, unit, choices.riskClass);
    // Where land alone puts it at risk, whoever is certainly there is to move, whatever nobody has looked at.
    const living = shareFrom(parts, unit, choices.riskClass);
    const isCounted = atRisk === 'pass' && (land.certain >= share || isFigure(knownShare(living)));
    const moving = isCounted ? (certain[unit] ?? 'not-reported') : 'not-mapped';
    const place = rank?.[unit] ?? 0;
    const km = toEvent[unit] ?? NaN;
    const found = reportsOf(from.reports, sets, area);
    return [
      {
        unit,
        area,
        atRisk,
        rank: atRisk === 'pass' && place > 0 ? place : null,
        households: from.households[unit] ?? 'not-reported',
        toMove: moving,
        countedBy: countedBy(hazard, unit),
        living,
        worst: unitHazardClass(exposure, unit, share).hazard,
        share: land,
        eventKm: km <= (choices.eventKm ?? -1) ? km : null,
        groups: entitledBy(atRisk, from.difficultyOf(unit)),
        form: atRisk === 'pass' && isFigure(moving) ? proposeForm(moving, safeShare(exposure, unit)) : null,
        events: found.hazards,
        projects: found.resettlement,
        missing: from.ordered.flatMap(({ indicator, column }) => (isFigure(column[unit]) ? [] : [indicator])),
      },
    ];
  });
  const place = (line: ArrangedHamlet) =>
    line.atRisk === 'open' ? Infinity : (line.rank ?? Number.MAX_VALUE);
  return lines.sort((a, b) => Math.sign(place(a) - place(b) || 0) || a.unit - b.unit);
}

/** Land that was looked at and lies in no zone of medium hazard or worse. */
function safeShare({ area, byClass, clear }: HazardOfHamlets['exposure'], unit: number): number {
  return ((clear[unit] ?? 0) + (byClass[0][unit] ?? 0)) / (area[unit] ?? NaN);
}

function reportsOf(reports: ReportsFile | null, sets: AreaSets, area: Area) {
  return reports === null ? { hazards: [], resettlement: [] } : reportsWithin(reports, sets, area);
}
