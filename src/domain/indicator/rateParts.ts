import { catalogue } from './catalogue.ts';
import type { Column } from './Cell.ts';
import { figures } from './figures.ts';
import type { Denominator } from './FigureTable.ts';
import type { Indicator, Operand } from './Indicator.ts';
import { indicatorById } from './indicatorById.ts';
import { periodFor } from './periodFor.ts';
import { plus, times } from './cellwise.ts';
import type { OwnFigures, World } from './World.ts';

export interface FoundParts {
  readonly numerator: Column;
  readonly denominator: Column;
  readonly told: Denominator;
}

/**
 * Numerator and denominator of an own rate, in the order of its set, so that sums can be formed first and
 * divided last: those of its own sheet; else own counts of the same set and year that are the indicator's base
 * columns; else the count the planner named, by which the rate is multiplied back. `null`: a rate without its
 * denominator is not carried.
 */
export function rateParts(world: World, indicator: Indicator, own: OwnFigures): FoundParts | null {
  const { carriedBy, year, provenance = 'own' } = own;
  if (carriedBy?.kind === 'columns') {
    const { numerator, denominator, names } = carriedBy;
    const name = { vi: names.denominator, en: names.denominator };
    return { numerator, denominator, told: { name, provenance, year } };
  }
  return fromOwnCounts(world, indicator, own) ?? fromNamedCount(world, own);
}

function fromOwnCounts(world: World, { formation }: Indicator, own: OwnFigures): FoundParts | null {
  if (formation.rule !== 'ratio' && formation.rule !== 'mean') return null;
  const below = ownCount(world, own, formation.rule === 'ratio' ? formation.denominator : formation.weight);
  if (below === null) return null;
  const { column: denominator, name, provenance } = below;
  const numerator =
    formation.rule === 'mean'
      ? times(own.column, denominator)
      : ownCount(world, own, formation.numerator)?.column;
  return numerator ? { numerator, denominator, told: { name, provenance, year: own.year } } : null;
}

/** An operand formed of own counts of the same set and year; `null` where one of them was not brought. */
function ownCount(world: World, { set, year }: OwnFigures, operand: Operand) {
  const bases = typeof operand === 'string' ? [operand] : operand;
  const counts = bases.map((base) => {
    const entry = catalogue.find(({ formation }) => formation.rule === 'sum' && formation.of === base);
    const brought = world.own.findLast(
      (each) => each.indicator === entry?.id && each.set === set && each.year === year,
    );
    return entry && brought ? { entry, brought } : null;
  });
  const [first] = counts;
  if (!first || counts.some((each) => each === null)) return null;
  const columns = counts.flatMap((each) => (each === null ? [] : [each.brought.column]));
  const { name } = first.entry;
  return { column: columns.reduce(plus), name, provenance: first.brought.provenance ?? 'own' } as const;
}

function fromNamedCount(world: World, { carriedBy, set, year, column }: OwnFigures): FoundParts | null {
  if (carriedBy?.kind !== 'indicator') return null;
  const count = indicatorById(carriedBy.id, world);
  // A sum needs no denominator of its own, so this asks no further.
  if (count?.formation.rule !== 'sum') return null;
  const { column: denominator, provenance, how } = figures(world, count, set, year);
  const isOfYear = how === 'own' && world.own.some((own) => own.indicator === count.id && own.year === year);
  const told = {
    name: count.name,
    provenance,
    year: isOfYear ? year : (periodFor(count, year)?.year ?? year),
  };
  return { numerator: times(column, denominator), denominator, told };
}
