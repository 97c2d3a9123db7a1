import type { SheetRows } from '../../template/SheetRows.ts';
import type { ProjectTable } from './FundProject.ts';

/** Names of the columns of a table of projects, by which it is recognised when it is brought. */
export interface ProjectColumnWords {
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly parent: string;
  readonly thing: string;
  readonly cost: string;
  readonly programme: string;
  readonly year: string;
  readonly stages: string;
  readonly needs: string;
}

/**
 * A table of projects as the sheet that it can be brought again from: what it changes has a column each, behind the others. What comes before a
 * project is named by its code.
 *
 * @param placeOf name of a place and of the one above it, empty where there is none
 */
export function typedRows(
  { measures, projects }: ProjectTable,
  words: ProjectColumnWords,
  name: string,
  placeOf: (project: ProjectTable['projects'][number]) => { readonly name: string; readonly parent: string },
): SheetRows {
  const places = projects.map(placeOf);
  const hasParents = places.some(({ parent }) => parent !== '');
  const parent = (text: string) => (hasParents ? [text] : []);
  return {
    name,
    rows: [
      [
        ...[words.code, words.name, words.place, ...parent(words.parent), words.thing, words.cost],
        ...[words.programme, words.year, words.stages, words.needs],
        ...measures.map((each) => each.name),
      ],
      ...projects.map((each, at) => [
        ...[each.id, each.name, places[at]?.name ?? '', ...parent(places[at]?.parent ?? '')],
        ...[each.thing ?? '', each.cost, each.programme ?? '', each.year, each.stages],
        [...each.needs, ...each.needsUnknown].join('; '),
        ...measures.map(({ id }) => each.gains[id] ?? null),
      ]),
    ],
    widths: [18, 40, 24, ...(hasParents ? [24] : []), 18, 18, 24, 10, 14, 30, ...measures.map(() => 18)],
  };
}
