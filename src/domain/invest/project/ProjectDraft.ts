import type { AreaKey } from '../../area/Area.ts';

/** A project as its form holds it: everything as typed. */
export interface ProjectDraft {
  readonly name: string;
  readonly place: string;
  readonly thing: string;
  /** Million đồng. */
  readonly cost: string;
  readonly gains: readonly { readonly name: string; readonly amount: string }[];
  readonly programme: string;
  readonly year: string;
  readonly stages: string;
  /** Ids of typed projects. */
  readonly needs: readonly string[];
}

/** Why a field of the form cannot be taken. `at`: which of the gains, by its name (`gain`) or by how much (`amount`). */
export interface DraftFault {
  readonly field: 'name' | 'place' | 'cost' | 'year' | 'stages' | 'needs' | 'gain' | 'amount';
  readonly at?: number;
  readonly code:
    | 'empty'
    | 'twice'
    | 'place-unknown'
    | 'place-ambiguous'
    | 'not-a-number'
    | 'negative'
    | 'not-a-year'
    | 'not-stages'
    | 'unnamed'
    | 'gain-twice'
    /** A column of that name would be read as another one when the saved table is brought again. */
    | 'reserved'
    | 'circle';
}

/** A unit that a project can be in, with the names that somebody may type for it. */
export interface PlaceOffered {
  readonly key: AreaKey;
  /** As it is printed, alone of this name. */
  readonly label: string;
  /** Without its kind, and as other units may be called too. */
  readonly others: readonly string[];
}
