import type { Translated } from '../Translated.ts';
import type { exporting as vi } from '../vi/exporting.ts';

export const exporting: Translated<typeof vi> = {
  title: 'Export',
  close: 'Close',
  what: 'What',
  kinds: {
    'map-sheet': 'Map sheet',
    tables: 'Spreadsheet',
    gis: 'Data for QGIS',
    report: 'Report in the form of Decree 30/2020/NĐ-CP',
    progress: 'Progress on the targets, one page',
  },
  explained: {
    'map-sheet':
      'The map on the screen with scale, legend, sources and the mark of sample figures. Drawn in lines, so it stays sharp on a wall; its text can be searched and copied.',
    tables:
      'Units in view and all of them, reasons of each class, who should move, legend, method, sources and a codebook. CSV has the units in view only.',
    gis: 'Boundaries with every figure that was used; QGIS opens them in the colours of the portal.',
    report:
      'DOCX to work on, PDF to send: situation, criteria, priority list with reasons, proposals, an annex of sources.',
    progress:
      'The targets of the resolution by the end of the year on the screen: start, now, what is missing, pace, status; targets without figures and the table to bring.',
  },
  format: 'File',
  formats: {
    pdf: 'PDF',
    svg: 'SVG',
    png: 'PNG',
    xlsx: 'XLSX',
    csv: 'CSV',
    gpkg: 'GeoPackage',
    geojson: 'GeoJSON',
    shapefile: 'Shapefile',
    docx: 'DOCX',
  },
  paper: 'Paper',
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  graticule: 'Draw meridians and parallels',
  series: 'Sheets',
  seriesOf: {
    one: 'One: the map on the screen',
    communes: 'One for each commune',
    indicators: 'One for each indicator',
    years: 'One for each year, on one scale of colours',
  },
  seriesExplained: {
    communes: 'All of them share their classes, so they can be compared.',
    indicators: (count) => `${count} indicators have figures at this level and year.`,
    years: (years) => `Years with figures: ${years}. Classes are cut from the figures of all of them.`,
  },
  language: 'Language',
  ownTitle: 'Title',
  ownSubtitle: 'Subtitle',
  office: 'Office',
  author: 'Made by',
  official: {
    explained: 'An empty field is printed as dots, to be filled in by hand.',
    fields: {
      superior: 'Office above',
      issuer: 'Issuing office',
      number: 'Number',
      symbol: 'Symbol',
      place: 'Place',
      subject: 'Subject',
      authority: 'Authority to sign',
      position: 'Position',
      signer: 'Name of who signs',
      recipients: 'Recipients, one a line',
      proposals: 'More proposals, one a line',
    },
  },
  make: 'Make the file',
  stop: 'Stop',
  working: (percent) => `Drawing: ${percent}`,
  made: (file, size) => `Saved ${file} (${size}).`,
  failed: 'The file could not be made. Try again, or choose smaller paper.',
  waiting: 'Waiting for the figures of the map…',
};
