import { areaSetIds, type AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import type { Column } from '../indicator/Cell.ts';
import type { OwnFigures, RateParts } from '../indicator/World.ts';
import type { AcceptedFile } from './AcceptedFile.ts';
import type { KeptDocument } from './KeptDocument.ts';
import type { KeptRefusal } from './KeptRefusal.ts';

/** For each unit of a set here its place in the kept order, -1 for one that was not there. */
type Places = ReadonlyMap<AreaSetId, readonly number[]>;

/**
 * The document with its columns in the order of the units of this installation: a newer version of the portal,
 * or another computer, may list them otherwise. Refused when it speaks of units that are not here, since their
 * figures would be lost in silence.
 */
export function realign(kept: KeptDocument, sets: AreaSets): KeptDocument | KeptRefusal {
  const places = new Map<AreaSetId, readonly number[]>();
  const units: Partial<Record<AreaSetId, readonly string[]>> = {};
  for (const set of areaSetIds) {
    const listed = kept.units[set];
    if (listed === undefined) continue;
    const here = sets[set].areas.map(({ code }) => code);
    const known = new Set(here);
    const missing = listed.filter((code) => !known.has(code)).length;
    if (missing > 0) return { code: 'units-unknown', count: missing };
    units[set] = here;
    const isSame = here.length === listed.length && here.every((code, index) => code === listed[index]);
    if (isSame) continue;
    const placeOf = new Map(listed.map((code, index) => [code, index]));
    places.set(
      set,
      here.map((code) => placeOf.get(code) ?? -1),
    );
  }
  if (places.size === 0) return kept;
  const files = kept.files.map((file) => ({ ...file, accepted: inOrder(file.accepted, places) }));
  return { ...kept, units, files };
}

function inOrder(accepted: AcceptedFile, places: Places): AcceptedFile {
  if (accepted.kind === 'layer' || accepted.kind === 'projects') return accepted;
  if (accepted.kind === 'sheet')
    return { ...accepted, figures: accepted.figures.map((figures) => figuresInOrder(figures, places)) };
  const { boundaries } = accepted;
  const order = places.get(boundaries.set);
  if (order === undefined) return accepted;
  const features = order.map((place) => boundaries.features[place] ?? null);
  return { ...accepted, boundaries: { ...boundaries, features } };
}

function figuresInOrder(figures: OwnFigures, places: Places): OwnFigures {
  const order = places.get(figures.set);
  if (order === undefined) return figures;
  const moved = (column: Column) => order.map((place) => column[place] ?? 'not-reported');
  const { carriedBy } = figures;
  const own = { ...figures, column: moved(figures.column) };
  return carriedBy === undefined ? own : { ...own, carriedBy: partsInOrder(carriedBy, moved) };
}

function partsInOrder(parts: RateParts, moved: (column: Column) => Column): RateParts {
  if (parts.kind !== 'columns') return parts;
  return { ...parts, numerator: moved(parts.numerator), denominator: moved(parts.denominator) };
}
