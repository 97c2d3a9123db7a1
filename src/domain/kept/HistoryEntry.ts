import type { AreaKey, AreaSetId } from '../area/Area.ts';
import type { ChangeCounts } from '../check/valueChanges.ts';
import type { ValueEdit } from '../indicator/ValueEdit.ts';
import type { TypedProject } from '../invest/project/TypedProject.ts';
import type { SceneChange } from '../story/changeScenes.ts';
import type { StoryScene } from '../story/StoryScene.ts';
import type { ArrangementStatus } from '../resettle/ArrangementStatus.ts';

/** A file as such, by which it is recognised later. */
export interface StampedFile {
  readonly name: string;
  readonly bytes: number;
  /** Of its content, in hex. */
  readonly sha256: string;
}

/** What a sheet changed in the figures of one indicator. */
export interface ChangedFigures extends ChangeCounts {
  readonly indicator: string;
  readonly set: AreaSetId;
  readonly year: number;
}

/** Something that was done to the planner's data and can be undone. */
export type KeptAct =
  | {
      readonly kind: 'import';
      readonly file: StampedFile;
      /** Of a sheet, by indicator; empty for shapes. */
      readonly changed: readonly ChangedFigures[];
      /** Boundaries or shapes of a layer; 0 for a sheet. */
      readonly shapes: number;
      /** The sheet was measured on the map here; no file was read. */
      readonly measured?: true;
      /** Projects of a table of them. */
      readonly projects?: number;
    }
  /** `of`: number of the entry that brought the file. */
  | { readonly kind: 'withdraw'; readonly of: number; readonly file: StampedFile }
  | { readonly kind: 'edit'; readonly edit: ValueEdit }
  /** An edited value given back to the figure beneath it. */
  | {
      readonly kind: 'give-back';
      readonly indicator: string;
      readonly area: AreaKey;
      readonly year: number;
    }
  /** How far the moving of a hamlet has come; `null`: nobody said. `before`: what stood there. */
  | {
      readonly kind: 'status';
      readonly area: AreaKey;
      readonly before: ArrangementStatus | null;
      readonly after: ArrangementStatus | null;
    }
  /** A project of the planner's own typing; `null`: it was not there, or is taken out. */
  | {
      readonly kind: 'project';
      readonly id: string;
      readonly before: TypedProject | null;
      readonly after: TypedProject | null;
    }
  /** The planner's scenes as they stand after it. `place`: where the change was made, from 0. */
  | {
      readonly kind: 'scenes';
      readonly how: SceneChange['kind'];
      readonly place: number;
      readonly scenes: readonly StoryScene[];
    };

/** Who did it and when. */
export interface Signature {
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** As typed; may be empty. */
  readonly by: string;
}

/** One line of the history. `of`: number of the entry that was undone or done again. */
export type HistoryEntry = Signature & { readonly number: number } & (
    KeptAct | { readonly kind: 'undo' | 'redo'; readonly of: number }
  );
