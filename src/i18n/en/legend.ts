import type { legend as vi } from '../vi/legend.ts';
import type { Translated } from '../Translated.ts';

export const legend: Translated<typeof vi> = {
  label: 'Legend',
  show: 'Show the legend',
  hide: 'Hide the legend',
  schematic: 'Schematic boundaries',
  realBoundaries: (source) => `Real boundaries: ${source}`,
  ownBoundaries: (file: string) => `Boundaries: ${file}`,
  convention: 'Class (a; b]: above a, up to b; the first includes a.',
  range: (lower: string, upper: string) => `${lower} – ${upper}`,
  upTo: (upper: string) => `up to ${upper}`,
  above: (lower: string) => `above ${lower}`,
  units: (count: string) => `${count} places`,
  count: 'Places',
  fewer: {
    'few-values': (got: string, asked: string) => `${got} classes, not ${asked}: too few different values.`,
    ties: (got: string, asked: string) => `${got} classes, not ${asked}: many places share a value.`,
    'out-of-range': (got: string, asked: string) =>
      `${got} classes, not ${asked}: a bound lies outside the figures.`,
    'round-steps': (got: string, asked: string) =>
      `${got} classes, not ${asked}: a smaller round step gives too many.`,
  },
  noData: 'No figure',
  notCarried: 'Does not exist at this level',
  notApplicable: 'Not applicable',
  open: 'Too few figures to decide',
  notRanked: 'Not ranked',
  attention: { darker: 'Darker: needs more attention', lighter: 'Lighter: needs more attention' },
  byFlag: 'Difficult areas',
  byScore: 'Priority score',
  scoreUnit: 'points, 100 = greatest need',
  noRuleSet: 'No decree classes areas of this level.',
  basis: (year: string) => `on figures of ${year}`,
  layers: 'Your layers',
  toLayer: (name) => `Show the whole layer ${name} on the map`,
  layerRoles: {
    hazard: 'hazard zones',
    roads: 'roads',
    facilities: 'facilities',
    places: 'reported places',
  },
  outOfScope: 'Outside the scope',
};
