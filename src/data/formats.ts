import { csvFormat } from './csvFormat.ts';
import type { FileFormat } from './FileFormat.ts';
import { geojsonFormat } from './geojsonFormat.ts';
import { htmlFormat } from './htmlFormat.ts';
import { spreadsheetXmlFormat } from './spreadsheetXmlFormat.ts';
import { flatgeobufFormat } from './vector/flatgeobufFormat.ts';
import { geopackageFormat } from './vector/geopackageFormat.ts';
import { kmlFormat } from './vector/kmlFormat.ts';
import { shapefileFormat } from './vector/shapefileFormat.ts';
import { topojsonFormat } from './vector/topojsonFormat.ts';
import { workbookFormat } from './workbookFormat.ts';

/** Every format the portal reads, in the order in which they are tried. */
export const formats: readonly FileFormat[] = [
  workbookFormat,
  shapefileFormat,
  kmlFormat,
  geopackageFormat,
  flatgeobufFormat,
  topojsonFormat,
  geojsonFormat,
  spreadsheetXmlFormat,
  htmlFormat,
  csvFormat,
];
