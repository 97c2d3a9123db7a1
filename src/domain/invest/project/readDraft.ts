import { fold } from '../../area/fold.ts';
import { isYear } from '../../sheet/isYear.ts';
import { typedNumber } from '../../sheet/typedNumber.ts';
import { needsInCircle } from './needsInCircle.ts';
import type { DraftFault, PlaceOffered, ProjectDraft } from './ProjectDraft.ts';
import { slugOf } from './slugOf.ts';
import type { TypedProject } from './TypedProject.ts';

/** What a draft is read among. */
export interface DraftWorld {
  /** `null` for a new project. */
  readonly id: string | null;
  readonly typed: readonly TypedProject[];
  readonly places: readonly PlaceOffered[];
  /** Whether a goal of this name could not come back from the saved table. */
  readonly isReserved: (name: string) => boolean;
}

/** A draft as a project, or everything that is wrong with it, in the order of the fields. An empty cost or amount is not known, never zero. */
export function readDraft(draft: ProjectDraft, world: DraftWorld): TypedProject | readonly DraftFault[] {
  const { id, typed, places, isReserved } = world;
  const faults: DraftFault[] = [];
  const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const amountOf = (text: string, where: Pick<DraftFault, 'field' | 'at'>): number | null => {
    if (tidy(text) === '') return null;
    const value = typedNumber(tidy(text));
    if (value === null) faults.push({ ...where, code: 'not-a-number' });
    else if (value < 0) faults.push({ ...where, code: 'negative' });
    return value;
  };
  const others = typed.filter(({ project }) => project.id !== id).map(({ project }) => project);

  const name = tidy(draft.name);
  const written = tidy(draft.place);
  if (name === '') faults.push({ field: 'name', code: 'empty' });
  const place = placeOf(written, places);
  if (typeof place === 'object' && place !== null) faults.push({ field: 'place', code: place.code });
  const key = typeof place === 'string' ? place : null;
  if (others.some((each) => fold(each.name) === fold(name) && each.place === key))
    faults.push({ field: 'name', code: 'twice' });
  const cost = amountOf(draft.cost, { field: 'cost' });

  const rows = draft.gains
    .map((gain, at) => ({ at, name: tidy(gain.name), text: gain.amount }))
    .filter((row) => row.name !== '' || tidy(row.text) !== '');
  const gains = rows.map((row) => {
    const where = { field: 'gain', at: row.at } as const;
    const slug = slugOf(row.name);
    if (row.name === '') faults.push({ ...where, code: 'unnamed' });
    else if (isReserved(row.name)) faults.push({ ...where, code: 'reserved' });
    else if (rows.some((other) => other.at < row.at && slugOf(other.name) === slug))
      faults.push({ ...where, code: 'gain-twice' });
    return {
      measure: { id: slug, name: row.name },
      amount: amountOf(row.text, { field: 'amount', at: row.at }),
    };
  });

  const year = tidy(draft.year);
  if (year !== '' && !isYear(year)) faults.push({ field: 'year', code: 'not-a-year' });
  const stages = tidy(draft.stages) === '' ? 1 : typedNumber(tidy(draft.stages));
  if (stages === null || !Number.isInteger(stages) || stages < 1 || stages > 60)
    faults.push({ field: 'stages', code: 'not-stages' });
  const needs = draft.needs.filter((each) => others.some((other) => other.id === each));
  const own = id ?? '';
  if (needsInCircle([...others, { id: own, needs }]).has(own))
    faults.push({ field: 'needs', code: 'circle' });

  if (faults.length > 0) return faults;
  return {
    project: {
      id: own,
      name,
      place: key,
      placeWritten: written,
      thing: tidy(draft.thing) || null,
      cost,
      gains: Object.fromEntries(gains.map(({ measure, amount }) => [measure.id, amount])),
      programme: tidy(draft.programme) || null,
      year: year === '' ? null : Number(year),
      stages: stages ?? 1,
      needs,
      needsUnknown: [],
    },
    measures: gains.map(({ measure }) => measure),
  };
}

/** The unit of a typed name; `null` where none is typed. A printed name comes before what several units may be called. */
function placeOf(written: string, places: readonly PlaceOffered[]) {
  if (written === '') return null;
  const wanted = fold(written);
  const printed = places.find(({ label }) => fold(label) === wanted);
  if (printed !== undefined) return printed.key;
  const found = places.filter(({ others }) => others.some((each) => fold(each) === wanted));
  const [only] = found;
  if (only === undefined) return { code: 'place-unknown' } as const;
  return found.length === 1 ? only.key : ({ code: 'place-ambiguous' } as const);
}
