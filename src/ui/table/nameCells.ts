import { parentOf } from '../../domain/area/parentOf.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { namePlaces } from '../../i18n/format/namePlaces.ts';
import type { Language } from '../../i18n/Language.ts';
import type { NameCells } from './tableColumns.ts';

/** Places of a set, and of what lies above them, in the alphabet, by unit. */
export function nameCells(
  { sets }: Pick<World, 'sets'>,
  set: Outcome['set'],
  vintage: Outcome['plan']['vintage'],
  language: Language,
): NameCells {
  const { areas } = sets[set];
  const parents = areas.map((area) => parentOf(sets, area, vintage));
  const placesOf = (named: readonly ({ readonly name: string } | null)[]) =>
    namePlaces(
      named.map((each) => each?.name ?? ''),
      language,
    );
  return {
    names: placesOf(areas),
    parents: parents.some((parent) => parent !== null) ? placesOf(parents) : null,
  };
}
