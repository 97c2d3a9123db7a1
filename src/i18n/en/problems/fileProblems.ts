import type { Translated } from '../../Translated.ts';
import type { fileProblems as vi } from '../../vi/problems/fileProblems.ts';

const missingPart = { dbf: 'attributes (.dbf)', prj: 'coordinate system (.prj)' } as const;

export const fileProblems: Translated<typeof vi> = {
  'file-empty': (p) => `The file ${p.file} is empty. Choose another one.`,
  'not-text': (p) => `The file ${p.file} is not text. Save the table as CSV UTF-8 and load it again.`,
  'too-large': (p, print) =>
    `The file ${p.file} has ${print(p.megabytes)} MB, more than the ${print(p.most)} MB that can be read. Split it or leave columns out.`,
  'format-foreign': (p) =>
    `The file ${p.file} is ${p.format}, which holds no table or map that can be read. Save tables as Excel or CSV, maps as GeoPackage, zipped Shapefile or GeoJSON, and load it again.`,
  'map-broken': (p) =>
    `The file ${p.file} cannot be read as ${p.format}: it is broken, cut off, or holds shapes of an unknown kind. Export it again and load it again.`,
  'archive-without-map': (p) =>
    `The archive ${p.file} holds no Shapefile and no KML. Pack the .shp, .dbf and .prj together and load it again.`,
  'shapefile-part': (p) =>
    `The file ${p.file} is only a part of a Shapefile; the .shp with its shapes is missing. Choose the .shp, .shx, .dbf and .prj together and load them again.`,
  'shapefile-incomplete': (p) =>
    `The Shapefile ${p.layer} (file ${p.file}) lacks its ${p.lacking.map((part) => missingPart[part]).join(' and ')}. Choose the .shp, .dbf, .prj and .cpg together to have all of it.`,
  'format-unknown': (p) =>
    `The format of the file ${p.file} is not known. Tables can be read as Excel, ODS and CSV, maps as zipped Shapefile, GeoPackage, KML, FlatGeobuf, TopoJSON and GeoJSON.`,
  'file-unreadable': (p) =>
    `The file ${p.file} could not be opened: it may have been moved, or it is a folder. Choose it again.`,
  'json-broken': (p) =>
    `The file ${p.file} is not proper JSON; it may have been cut off. Export or copy it again.`,
  'encoding-assumed': (p) =>
    `The file ${p.file} does not say its encoding; it is read as ${p.encoding}. If marks look wrong, save it as UTF-8.`,
  'workbook-broken': (p) =>
    `The file ${p.file} cannot be opened as a spreadsheet; it may have been cut off. Open it in Excel or LibreOffice, save it as .xlsx and load it again.`,
  'workbook-locked': (p) => `The file ${p.file} has a password. Take it off in Excel and load it again.`,
  'table-too-large': (p) =>
    `The table in the file ${p.file} claims more cells than a sheet can have, so it is not read. Save it as .xlsx and load it again.`,
  'table-cut-off': (p) =>
    `The table in the file ${p.file} has no end; the file may be cut off. Hold its last row against the original before it is used.`,
  'markup-entities': (p) =>
    `The file ${p.file} declares entities of its own, which may unfold without end, so it is not read. Export it again without them.`,
  'markup-nesting': (p) =>
    `The file ${p.file} lies too deep in itself, so it is not read. Open it in Excel or LibreOffice, save it as .xlsx and load it again.`,
  'archive-broken': (p) =>
    `The archive ${p.file} is broken or cut off. Pack or copy it again and load it again.`,
  'archive-too-large': (p) =>
    `The archive ${p.file} would unpack to too much and is not opened. Pack only the files you need.`,
  'archive-unsafe-path': (p) =>
    `The archive ${p.file} holds a path that leads outside of it and is not opened. Pack it again from the original files.`,
  'archive-encrypted': (p) => `The archive ${p.file} has a password. Pack it without one and load it again.`,
};
