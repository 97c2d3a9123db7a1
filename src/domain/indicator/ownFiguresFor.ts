import type { AreaSetId } from '../area/Area.ts';
import { membership } from '../area/membership.ts';
import type { Column, MissingReason } from './Cell.ts';
import type { Figures } from './FigureTable.ts';
import type { Indicator } from './Indicator.ts';
import { periodFor } from './periodFor.ts';
import { totals } from './totals.ts';
import { unanimous } from './unanimous.ts';
import type { OwnFigures, World } from './World.ts';

/**
 * The planner's own figures as they stand for a set of areas; `null` where none were brought for that year,
 * so that the embedded ones answer.
 *
 * A rate was brought without its numerator and denominator, so it holds for its own set only and is
 * `not-carried` elsewhere; counts add up to the larger units; a status is carried where its parts agree.
 * The embedded sample never fills the gap beside own figures: the two would be read as one measure.
 */
export function ownFiguresFor(
  world: World,
  indicator: Indicator,
  setId: AreaSetId,
  year: number,
): Figures | null {
  const ofYear = ownOfYear(world, indicator, year);
  const own = ofYear.find((candidate) => candidate.set === setId) ?? ofYear[0];
  if (!own) return null;
  const column = own.set === setId ? own.column : carried(world, indicator, own, setId);
  return { column, provenance: 'own', how: 'own', file: own.file };
}

/** Latest upload first. A year the planner brought wins over the catalogue's nearest one. */
function ownOfYear(world: World, indicator: Indicator, year: number): readonly OwnFigures[] {
  const ofIndicator = world.own.filter((own) => own.indicator === indicator.id).reverse();
  const exact = ofIndicator.filter((own) => own.year === year);
  if (exact.length > 0) return exact;
  const period = periodFor(indicator, year);
  return ofIndicator.filter((own) => own.year === period?.year);
}

function carried(world: World, indicator: Indicator, own: OwnFigures, setId: AreaSetId): Column {
  const count = world.sets[setId].areas.length;
  const unitOf = membership(world.sets, own.set, setId);
  const reaches = unitOf.some((unit) => unit >= 0);
  if (reaches && indicator.formation.rule === 'sum') return totals([own.column], unitOf, count)[0] ?? [];
  if (reaches && indicator.formation.rule === 'unanimous') return unanimous(own.column, unitOf, count);
  return new Array<MissingReason>(count).fill('not-carried');
}
