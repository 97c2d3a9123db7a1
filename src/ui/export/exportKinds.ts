import type { ExportKind } from './ExportKind.ts';
import { gisKind } from './gisKind.ts';
import { linkKind } from './linkKind.ts';
import { mapSheetKind } from './mapSheetKind.ts';
import { profileKind } from './profileKind.ts';
import { progressKind } from './progressKind.ts';
import { reportKind } from './reportKind.ts';
import { slidesKind } from './slidesKind.ts';
import { storyKind } from './storyKind.ts';
import { tablesKind } from './tablesKind.ts';

/** Everything that can be saved, in the order of the dialogue. */
export const exportKinds: readonly ExportKind[] = [
  mapSheetKind,
  tablesKind,
  gisKind,
  reportKind,
  profileKind,
  progressKind,
  slidesKind,
  storyKind,
  linkKind,
];
