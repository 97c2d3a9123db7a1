import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { membership } from '../area/membership.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { Exposure } from './Exposure.ts';
import { exposureAbove } from './exposureAbove.ts';
import type { HazardOfHamlets } from './HazardOfHamlets.ts';
import { householdsAtRisk } from './householdsAtRisk.ts';
import { knownShare } from './knownShare.ts';
import { shareFrom } from './shareFrom.ts';

/** Exposure has no years of its own; it stands beside the newest figures. */
export const hazardYear = 2025;

const sets: readonly AreaSetId[] = ['hamlet', 'commune2021', 'commune2025', 'district', 'province'];

/**
 * Exposure as figures like any others, for every level: they can be painted, weighed, and held against others. Where too little
 * was looked at (`knownShare`) a unit is not mapped.
 *
 * @param households by hamlet
 */
export function hazardFigures(
  hazard: HazardOfHamlets,
  areas: AreaSets,
  households: Column,
): readonly OwnFigures[] {
  const sample =
    hazard.layers.some((layer) => layer.sample) || areas.hamlet.areas.some((area) => area.sample);
  const exposed = householdsAtRisk(hazard.exposure, households, 'high');
  return sets.flatMap((set) => {
    const count = areas[set].areas.length;
    const parts = membership(areas, 'hamlet', set);
    const exposure = set === 'hamlet' ? hazard.exposure : exposureAbove(hazard.exposure, parts, count);
    const figures = (indicator: string, column: Column): OwnFigures => ({
      indicator,
      set,
      year: hazardYear,
      column,
      file: hazard.layers.map(({ name }) => name.vi).join(', '),
      provenance: sample ? 'sample' : 'derived',
    });
    const shares = (least: 'high' | 'very-high') =>
      Array.from({ length: count }, (_, unit) => knownShare(shareFrom(exposure, unit, least)));
    return [
      figures('high-hazard-share', shares('high')),
      figures('very-high-hazard-share', shares('very-high')),
      figures('exposed-households', addedUp(exposed, parts, count, exposure)),
      figures('hazard-not-mapped-share', notMapped(exposure, count)),
    ];
  });
}

/** At least so many: a unit of which too little was looked at has no figure, whatever its parts say. */
function addedUp(exposed: Column, parts: readonly number[], count: number, exposure: Exposure): Column {
  const sums = new Array<Cell>(count).fill(0);
  parts.forEach((unit, part) => {
    const [sum, cell] = [sums[unit], exposed[part] ?? 'not-reported'];
    if (unit < 0 || sum === undefined || !isFigure(sum)) return;
    if (isFigure(cell)) sums[unit] = sum + cell;
    else if (cell !== 'not-mapped') sums[unit] = parts.length === count ? cell : 'incomplete';
  });
  return sums.map((sum, unit) =>
    isFigure(sum) && !isFigure(knownShare(shareFrom(exposure, unit, 'high'))) ? 'not-mapped' : sum,
  );
}

function notMapped({ area, notMapped: unknown }: Exposure, count: number): Column {
  return Array.from({ length: count }, (_, unit) => {
    const share = (unknown[unit] ?? NaN) / (area[unit] ?? NaN);
    return Number.isNaN(share) ? 'not-reported' : Math.min(1, share);
  });
}
