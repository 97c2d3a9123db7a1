import type { DroppedFile } from './DroppedFile.ts';

/** What one looks at to tell a format: the first bytes and the beginning of the text, before the name. */
export interface FileHead {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The first characters, decoded; empty for a file that is no text. */
  readonly text: string;
}

/** One format the portal reads. A new format is one such object, listed in `formats.ts`. */
export interface FileFormat {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly recognises: (head: FileHead) => boolean;
  /** Never throws: what cannot be used comes back as refused. */
  readonly read: (bytes: Uint8Array, name: string) => DroppedFile;
}
