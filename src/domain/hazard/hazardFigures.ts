import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { membership } from '../area/membership.ts';
import { isFigure, type Column } from '../indicator/Cell.ts';
import type { Figures } from '../indicator/FigureTable.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { Exposure } from './Exposure.ts';
import { exposureAbove } from './exposureAbove.ts';
import type { HazardOfHamlets } from './HazardOfHamlets.ts';
import { householdParts } from './householdParts.ts';
import { householdsAbove } from './householdsAbove.ts';
import { householdsExposed, type HouseholdsExposed } from './householdsExposed.ts';
import { householdsFrom } from './householdsFrom.ts';
import { knownShare } from './knownShare.ts';
import { severityOf } from './severityOf.ts';
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
  households: Pick<Figures, 'column' | 'provenance'>,
): readonly OwnFigures[] {
  const sample =
    households.provenance === 'sample' ||
    hazard.layers.some((layer) => layer.sample) ||
    areas.hamlet.areas.some((area) => area.sample);
  const living = householdsExposed(households.column, householdParts(hazard));
  return sets.flatMap((set) => {
    const count = areas[set].areas.length;
    const parts = membership(areas, 'hamlet', set);
    const isWhole = set === 'hamlet';
    const carried = (hamlets: Exposure) => (isWhole ? hamlets : exposureAbove(hamlets, parts, count));
    const exposure = carried(hazard.exposure);
    const exposed = isWhole ? living : householdsAbove(living, parts, count);
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
      figures(
        'hazard-severity',
        Array.from(severityOf(hazard, carried), (severity) =>
          Number.isNaN(severity) ? 'not-mapped' : severity,
        ),
      ),
      figures(
        'exposed-households',
        // Where more households live on unseen land than are known to be in danger no number would say enough.
        householdsFrom(exposed, 'high').map((cell, unit) =>
          isFigure(cell) && !isFigure(knownPart(exposed, cell, unit)) ? 'not-mapped' : cell,
        ),
      ),
      figures('hazard-not-mapped-share', notMapped(exposure, count)),
    ];
  });
}

/** Households in danger as a share of all, as far as it is known. */
function knownPart({ byClass, clear, notMapped: unseen }: HouseholdsExposed, inDanger: number, unit: number) {
  const at = (column: Column) => (isFigure(column[unit]) ? column[unit] : 0);
  const all = [...byClass, clear, unseen].reduce((sum, column) => sum + at(column), 0);
  return all === 0 ? 0 : knownShare({ certain: inDanger / all, unknown: at(unseen) / all });
}

function notMapped({ area, notMapped: unknown }: Exposure, count: number): Column {
  return Array.from({ length: count }, (_, unit) => {
    const share = (unknown[unit] ?? NaN) / (area[unit] ?? NaN);
    return Number.isNaN(share) ? 'not-reported' : Math.min(1, share);
  });
}
