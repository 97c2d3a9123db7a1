/** The files that `brief` makes, by the name they are asked for. */
export const briefFormats = [
  'pdf',
  'svg',
  'png',
  'pptx',
  'docx',
  'report-pdf',
  'xlsx',
  'csv',
  'gpkg',
  'geojson',
  'shp',
  'progress',
  'html',
  'profile',
  'profile-zip',
] as const;
export type BriefFormat = (typeof briefFormats)[number];
