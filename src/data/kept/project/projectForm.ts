import { isCount, isText, listOf, matching, objectOf, oneOf } from '../../../domain/kept/check/Check.ts';
import type { KeptDocument } from '../../../domain/kept/KeptDocument.ts';
import type { KeptRefusal } from '../../../domain/kept/KeptRefusal.ts';
import type { ZipFault } from '../../zip/inspectZip.ts';

/** Everything a project file brings: what was chosen, and what it was chosen on. */
export interface Project {
  /** The plan as an address has it. */
  readonly plan: string;
  readonly document: KeptDocument;
}

/** Why a project file is not opened; nothing has changed then. */
export type ProjectRefusal =
  | KeptRefusal
  | { readonly code: ZipFault }
  | { readonly code: 'project-too-large'; readonly megabytes: number; readonly most: number }
  /** One of its parts is not the one that was saved. */
  | { readonly code: 'tampered'; readonly part: string };

/** What a project file is recognised by, and held against part by part. */
export interface Manifest {
  readonly format: typeof format;
  /** That of the document. */
  readonly schema: number;
  readonly parts: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export const manifestName = 'trong-diem.json';
export const format = 'trong-diem-project';
export const mostMegabytes = 300;

export const isManifest = objectOf<Manifest>({
  format: oneOf([format]),
  schema: isCount,
  parts: listOf(
    objectOf<Manifest['parts'][number]>({
      name: isText,
      bytes: isCount,
      sha256: matching(/^[0-9a-f]{64}$/),
    }),
  ),
});
