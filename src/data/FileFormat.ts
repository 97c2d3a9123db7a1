import type { DroppedFile } from './DroppedFile.ts';

/** What one looks at to tell a format: the first bytes and the beginning of the text, before the name. */
export interface FileHead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The first characters, decoded; empty for a file that is no text. */
  readonly text: string;
  /** Names of what a ZIP archive holds; empty for any other file. */
  readonly entries: readonly string[];
}

/** Told while a long file is read: how much of the work is done, 0..1. */
export type OnProgress = (share: number) => void;

/** What lies beside a file and belongs to it, by ending (`dbf`): the parts of a shapefile. */
export type Beside = ReadonlyMap<string, Uint8Array>;

/** One format the portal reads. A new format is one such object, listed in `formats.ts`. */
export interface FileFormat {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly recognises: (head: FileHead) => boolean;
  /**
   * Never rejects: what cannot be used comes back as refused. A heavy reader is imported here, when the
   * first file of its format arrives.
   */
  readonly read: (
    bytes: Uint8Array,
    name: string,
    onProgress: OnProgress,
    beside: Beside,
  ) => Promise<DroppedFile>;
}
