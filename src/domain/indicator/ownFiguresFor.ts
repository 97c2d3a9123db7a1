import type { AreaSetId } from '../area/Area.ts';
import { carryOwn } from './carryOwn.ts';
import type { Figures } from './FigureTable.ts';
import type { Indicator } from './Indicator.ts';
import { periodFor } from './periodFor.ts';
import type { OwnFigures, World } from './World.ts';

/**
 * The planner's own figures as they stand for a set of areas; `null` where none were brought for that year,
 * so that the embedded ones answer.
 *
 * Counts add up to larger units; a rate is carried only with its denominator (`carryOwn`); a status where its
 * parts agree. The embedded sample never fills the gap beside own figures: the two would be read as one
 * measure. Where a sample had to stand in for the denominator, what comes out is a sample and says so.
 */
export function ownFiguresFor(
  world: World,
  indicator: Indicator,
  setId: AreaSetId,
  year: number,
): Figures | null {
  const ofYear = ownOfYear(world, indicator, year);
  const measured = ofYear.find((candidate) => candidate.set === setId);
  if (measured !== undefined) {
    const { column, provenance = 'own' } = measured;
    return { column, provenance, how: 'own', ...told(measured) };
  }
  const ways = ofYear.map((own) => carriedFigures(world, indicator, own, setId));
  return ways.find(({ carried }) => carried !== undefined) ?? ways[0] ?? null;
}

function carriedFigures(world: World, indicator: Indicator, own: OwnFigures, setId: AreaSetId): Figures {
  const { column, carried } = carryOwn(world, indicator, own, setId);
  const isSample = carried?.by === 'ratio' && carried.denominator.provenance === 'sample';
  const provenance = isSample ? 'sample' : (own.provenance ?? 'own');
  const figures = { column, provenance, how: 'own', ...told(own) } as const;
  return carried === null ? figures : { ...figures, carried };
}

const told = ({ file, source }: OwnFigures) => (source === undefined ? { file } : { file, source });

/** Latest upload first. A year the planner brought wins over the catalogue's nearest one. */
function ownOfYear(world: World, indicator: Indicator, year: number): readonly OwnFigures[] {
  const ofIndicator = world.own.filter((own) => own.indicator === indicator.id).reverse();
  const exact = ofIndicator.filter((own) => own.year === year);
  if (exact.length > 0) return exact;
  const period = periodFor(indicator, year);
  return ofIndicator.filter((own) => own.year === period?.year);
}
