import type { ExportKind } from './ExportKind.ts';

/** The address of what is on the screen, and the code of a frame that shows it on another page. */
export const linkKind: ExportKind = { id: 'link', formats: [], asks: ['link'], make: null };
