import type { Severity } from './Severity.ts';

/** What can be wrong with a file as such, before anything in it is understood. */
export interface FileProblems {
  'file-empty': object;
  'not-text': object;
  'too-large': { readonly megabytes: number; readonly most: number };
  'format-foreign': { readonly format: string };
  'map-broken': { readonly format: string };
  'archive-without-map': object;
  'shapefile-part': object;
  'shapefile-incomplete': { readonly layer: string; readonly lacking: readonly ('dbf' | 'prj')[] };
  'format-unknown': object;
  'file-unreadable': object;
  'json-broken': object;
  'workbook-broken': object;
  'workbook-locked': object;
  'table-too-large': object;
  'table-cut-off': object;
  'markup-entities': object;
  'markup-nesting': object;
  'archive-broken': object;
  'archive-too-large': object;
  'archive-unsafe-path': object;
  'archive-encrypted': object;
  'encoding-assumed': { readonly encoding: string };
}

export const fileSeverities: Readonly<Record<keyof FileProblems, Severity>> = {
  'file-empty': 'refused',
  'not-text': 'refused',
  'too-large': 'refused',
  'format-foreign': 'refused',
  'map-broken': 'refused',
  'archive-without-map': 'refused',
  'shapefile-part': 'refused',
  'shapefile-incomplete': 'remark',
  'format-unknown': 'refused',
  'file-unreadable': 'refused',
  'json-broken': 'refused',
  'workbook-broken': 'refused',
  'workbook-locked': 'refused',
  'table-too-large': 'refused',
  'table-cut-off': 'question',
  'markup-entities': 'refused',
  'markup-nesting': 'refused',
  'archive-broken': 'refused',
  'archive-too-large': 'refused',
  'archive-unsafe-path': 'refused',
  'archive-encrypted': 'refused',
  'encoding-assumed': 'remark',
};
