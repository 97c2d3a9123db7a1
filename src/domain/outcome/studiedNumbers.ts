import { CONTESTED, NO_DATA, NOT_APPLICABLE } from '../classify/Legend.ts';
import { clusteredFigure } from './clusteredFigure.ts';
import type { Outcome } from './Outcome.ts';
import { clusterLabels, type Study } from './Study.ts';

/** Classes of a map of standings: certainly not among the first k, certainly among them; contested has its own look. */
export const standingClasses = { out: 0, in: 1 } as const;

/** Classes of a map of rank shifts, from many places down to many places up. */
export const shiftClasses = ['far-down', 'down', 'same', 'up', 'far-up'] as const;

/** Class number of a unit that stands in no cluster. */
export const noCluster = clusterLabels.length;

/**
 * Class numbers of a map that is painted by a study; `null` where the plan paints by something else. A unit that is not ranked or
 * has no figure is NO_DATA; one without neighbours is NOT_APPLICABLE, since nothing can be said of what lies around it; and so is every
 * figure where nothing can be said of clusters.
 */
export function studiedNumbers(outcome: Outcome, study: Study | null): Int8Array | null {
  const { plan, classNumbers } = outcome;
  const from = (numberOf: (unit: number) => number) => classNumbers.map((_, unit) => numberOf(unit));
  if (plan.paint === 'standing') {
    const standing = study?.ranks?.sensitivity.standing;
    return from((unit) => {
      const found = standing?.[unit] ?? null;
      if (found === null) return NO_DATA;
      return found === 'contested' ? CONTESTED : standingClasses[found];
    });
  }
  if (plan.paint === 'shift') {
    const shift = study?.ranks?.comparison?.shift;
    return from((unit) => shiftClass(shift?.[unit] ?? NaN));
  }
  if (plan.paint !== 'cluster') return null;
  const clusters = study?.clusters ?? null;
  if (clusters === null) return from(() => NO_DATA);
  if (typeof clusters === 'string')
    return from((unit) => (Number.isNaN(clusteredFigure(outcome, unit)) ? NO_DATA : NOT_APPLICABLE));
  const [missing, isolated] = [new Set(clusters.missing), new Set(clusters.isolates)];
  return from((unit) => {
    if (missing.has(unit)) return NO_DATA;
    if (isolated.has(unit)) return NOT_APPLICABLE;
    const label = clusters.labels[unit] ?? null;
    return label === null ? noCluster : clusterLabels.indexOf(label);
  });
}

/** A far move is one of ten places or more. */
export const farShift = 10;

function shiftClass(shift: number): number {
  if (Number.isNaN(shift)) return NO_DATA;
  if (shift === 0) return 2;
  const far = Math.abs(shift) >= farShift;
  // A rank that grows is a place further down.
  return shift > 0 ? (far ? 0 : 1) : far ? 4 : 3;
}
