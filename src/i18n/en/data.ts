import type { Translated } from '../Translated.ts';
import type { data as vi } from '../vi/data.ts';

export const data: Translated<typeof vi> = {
  sampleTag: 'SAMPLE DATA',
  sampleShort: 'sample data',
  sampleExplained:
    'Figures made by a model, in agreement with the published provincial totals; not statistics of a single commune or hamlet.',
  year: 'Year',
  finding: (real, sample) => `**${real}** real indicators, **${sample}** sample indicators.`,
  findingOwn: (own) => `And **${own}** of your files.`,
  real: 'Real figures',
  sample: 'Sample data',
  sampleNote: 'Figures by hamlet and commune are not public. Bring your own sheet to replace the sample.',
  source: 'Source',
  periods: (from, to) => `${from}–${to}`,
  licence: 'Licence',
  sources: 'Documents',
  documents: [
    {
      name: 'Resolution 1657/NQ-UBTVQH15: 161 communes, wards and townships merged into 56',
      date: '16 June 2025',
      licence: 'state document',
    },
    {
      name: 'Reference map of units after the merger: area, registered population and seat of the 56 units',
      date: '17 July 2025',
      licence: 'published figures, source sapnhap.bando.com.vn',
    },
    {
      name: 'Resolution of the provincial Party committee on the national target programmes 2021-2025: baselines and targets',
      date: '2022',
      licence: 'state document',
    },
    {
      name: 'Decision 861/QĐ-TTg: communes of regions III, II and I in 2021-2025 (53 of 161 known)',
      date: '4 June 2021',
      licence: 'state document',
    },
    {
      name: 'Decision 2230/QĐ-UBND: regions of the 56 units in 2026-2030',
      date: '25 December 2025',
      licence: 'state document',
    },
    {
      name: 'Press on landslides, floods and resettlement projects: source beside each item',
      date: '2017-2025',
      licence: 'cited, not copied',
    },
    {
      name: 'Natural Earth (world-atlas): national border, drawn as context',
      date: '2022',
      licence: 'public domain',
    },
  ],
  boundaries: 'Schematic boundaries',
  boundariesExplained:
    'The boundaries on the map are schematic: built from seats, official areas and the merger plans. Which units touch and how large they are is roughly right; the lines are not for deciding where a boundary runs. Drop a GeoJSON file of real boundaries on the page to replace them.',
  boundariesReal: 'Real boundaries',
  boundariesFrom: (source, edition, licence) =>
    `Source: ${source}. ${edition === '' ? 'The file does not say of when it is' : `Edition of ${edition}`}. ${licence === '' ? 'Licence not known' : `Licence: ${licence}`}.`,
  boundariesMixed:
    'The boundaries of the 56 communes and wards and of the province are real ones. Districts, communes before 1 July 2025 and hamlets are still schematic: built from seats and areas, not for deciding where a boundary runs.',
  importedFrom: (file) => `Area, population and names of the communes and wards come from the file ${file}.`,
  boundariesOwn: (file) => `Boundaries from ${file} are in use.`,
  baselines: 'Baselines of the resolution',
  targets: 'Targets for 2025',
  target: 'target',
  baseline: 'baseline',
  bounds: { '=': 'exactly', '>': 'over', '>=': 'at least' },
  from: (value, when) => `baseline ${value} (${when})`,
  noBaseline: 'no baseline given',
  whens: { 'end 2020': 'end 2020', 'start 2021': 'start 2021' },
  units: {
    '%': '%',
    'million VND': 'million VND',
    communes: 'communes',
    criteria: 'criteria',
    households: 'households',
    districts: 'districts',
    'percentage points per year': 'points a year',
    'times the 2020 value': 'times 2020',
  },
  own: 'Your files',
  ownNone: 'No file yet. What you bring in stays in this browser and is sent nowhere.',
  ownSheet: (columns, level) => `${columns} columns of figures, ${level}`,
  ownMeasured: (level) => `measured on the map, ${level}`,
  ownProjects: (projects) => `table of ${projects} projects`,
  ownBoundaries: (level) => `boundaries, ${level}`,
  project: 'Project',
  withdraw: 'Take out',
  remarks: (count) => `${count} remarks when it was accepted`,
  remarksMore: (count) => `and ${count} more remarks`,
  load: 'Bring in a file',
  loadHint:
    'A table (Excel, ODS, CSV) with codes or names of communes or hamlets; a map (Shapefile, GeoPackage, KML, GeoJSON). You may also drop it anywhere on the page.',
  loading: 'Opening the figures…',
};
