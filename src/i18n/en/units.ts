import type { units as vi } from '../vi/units.ts';
import type { Translated } from '../Translated.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number) => months[month - 1] ?? String(month);

export const units: Translated<typeof vi> = {
  name: {
    share: (_count) => '%',
    households: (count) => (count === 1 ? 'household' : 'households'),
    people: (count) => (count === 1 ? 'person' : 'people'),
    km: (_count) => 'km',
    km2: (_count) => 'km²',
    'people-per-km2': (_count) => 'people/km²',
    'million-dong-per-person-year': (_count) => 'million VND per person per year',
    criteria: (count) => (count === 1 ? 'criterion' : 'criteria'),
    units: (count) => (count === 1 ? 'unit' : 'units'),
    status: (_count) => '',
    number: (_count) => '',
  },
  status: { yes: 'yes', no: 'no' },
  points: (count) => (count === 1 ? 'percentage point' : 'percentage points'),
  dong: { plain: 'VND', million: 'million VND', billion: 'billion VND' },
  rank: (rank, of) => `${rank} of ${of}`,
  period: {
    start: (year) => `start of ${year}`,
    middle: (year) => `middle of ${year}`,
    end: (year) => `end of ${year}`,
  },
  date: {
    day: (day, month, year) => `${day} ${monthName(month)} ${year}`,
    month: (month, year) => `${monthName(month)} ${year}`,
    year: (year) => String(year),
  },
  missing: {
    'not-reported': 'no figure reported',
    'not-applicable': 'does not apply',
    incomplete: 'figures of some parts are missing',
    'not-carried': 'cannot be formed at this level',
    'no-denominator': 'nothing to divide by',
    unparsed: 'could not be read',
    mixed: 'former communes differ',
    'not-mapped': 'no hazard map',
    'not-covered': 'the layer says nothing of this place',
    'not-comparable': 'the two years cannot be compared',
  },
};
