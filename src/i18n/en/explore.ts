import type { explore as vi } from '../vi/explore.ts';
import type { Translated } from '../Translated.ts';

export const explore: Translated<typeof vi> = {
  finding: (measure: string, highest: string, high: string, lowest: string, low: string) =>
    `**${measure}** is highest in **${highest}** (${high}) and lowest in **${lowest}** (${low}).`,
  findingSame: (measure: string, value: string, count: string) =>
    `**${measure}** is the same in all **${count}** places: ${value}.`,
  findingStatus: (measure: string, yes: string, figures: string) =>
    `**${measure}**: **${yes}** of ${figures} places.`,
  findingNone: (measure: string) => `**${measure}**: there are no figures here yet.`,
  findingEmpty: 'No place passes the filters. Loosen them to see the map.',
  andOthers: (place: string, others: string) => `${place} and ${others} more`,
  missing: (count: string, all: string) => `${count} of ${all} places have no figure.`,
  noneMissing: 'No place lacks a figure.',
  worstOfBoth: (one, other, places, names, others) =>
    `**${places}** places are in the third that needs most attention by both **${one}** and **${other}**: ${names.join(', ')}${others === null ? '' : ` and ${others} more`}.`,
  noneOfBoth: (one, other) =>
    `No place is in the third that needs most attention by both **${one}** and **${other}**.`,
  together: (r, places) =>
    `Correlation r = ${r} over the ${places} places with both figures; going together is no cause.`,
  second: 'Beside another measure',
  noSecond: 'No other measure',
  secondWhy: 'A map of two measures shows where both are hard.',
  secondHow: 'Each is cut into thirds; the strongest colour, dotted, is where both need most attention.',
  indicator: 'Indicator',
  chooseIndicator: 'Change the indicator',
  closeIndicators: 'Keep this indicator',
  findIndicator: 'Find an indicator',
  noIndicator: (text: string) => `No indicator matches “${text}”.`,
  themes: {
    place: 'Place',
    poverty: 'Poverty',
    infrastructure: 'Infrastructure',
    water: 'Water',
    education: 'Education',
    health: 'Health',
    livelihood: 'Work and income',
    culture: 'Culture',
    'new-rural': 'New rural areas',
    safety: 'Safety',
  },
  provenance: {
    official: 'real',
    reported: 'published',
    derived: 'from real figures',
    sample: 'sample',
    own: 'yours',
  },
  provenanceExplained: {
    official: 'Official figures',
    reported: 'Figures published in the press or in documents',
    derived: 'Worked out from official figures',
    sample: 'Sample figures: not real measurements',
    own: 'Figures from your file',
  },
  source: 'Source',
  file: 'File',
  carried: {
    sum: (from) => `Added up from the figures of ${from} in the file`,
    ratio: (from, whole, year) =>
      `Formed anew from the figures of ${from}: numerators and “${whole}” of ${year} are added up first, then divided`,
    agreement: (from) => `As for ${from}, where all parts agree`,
    'same-units': (from) =>
      `Only where the boundaries are those of ${from}; elsewhere it can be neither split nor joined`,
  },
  carriedBySample: (whole) => `“${whole}” is sample data, so these figures are sample data too`,
  summed: "Summed from smaller units by the indicator's rule",
  target: (value: string) => `Target for 2025: ${value}`,
  year: 'Moment',
  level: 'Level',
  levels: { district: 'Former districts', commune: 'Communes', hamlet: 'Hamlets' },
  sets: {
    province: 'the whole province',
    district: 'districts (before 1 July 2025)',
    commune2021: 'communes before 1 July 2025',
    commune2025: 'communes from 1 July 2025',
    hamlet: 'hamlets',
  },
  notCarried: {
    text: (measure: string, here: string) =>
      `**${measure}** does not exist for ${here}: the indicator has no rule that carries it there, and the portal does not guess.`,
    go: (there: string) => `Show ${there}`,
  },
  method: 'Classes by',
  methods: {
    natural: 'Natural breaks',
    quantile: 'Quantiles (equal counts)',
    equal: 'Equal intervals',
    deviation: 'Standard deviation',
    round: 'Round numbers',
    manual: 'Your own bounds',
  },
  methodsExplained: {
    natural: 'Puts places with similar values together (Fisher-Jenks, the exact optimum).',
    quantile: 'Each class holds about the same number of places.',
    equal: 'Each class is equally wide.',
    deviation: 'By distance from the mean, in standard deviations.',
    round: 'Bounds are numbers that read easily.',
    manual: 'Bounds set by you.',
  },
  classes: 'Classes',
  fewerClasses: 'One class fewer',
  moreClasses: 'One class more',
  breaks: 'Bounds between classes',
  breaksHint: (unit: string) =>
    `Separated by semicolons${unit === '' ? '' : `, in ${unit}`}. Example: 10; 20; 30`,
  applyBreaks: 'Use these bounds',
  breakProblems: {
    'not-a-number': (text: string) => `“${text}” is not a number.`,
    'not-ascending': () => 'Bounds must ascend.',
    repeated: () => 'A bound is repeated.',
    'too-many': () => 'At most 6 bounds (7 classes).',
    none: () => 'At least one bound is needed.',
  },
  district: 'Filter by former district',
  allDistricts: 'All',
  findDistrict: 'Type a district name',
  noDistrict: 'No district matches.',
  clearDistrict: 'Clear the district filter',
  installed: {
    population: 'Population as stated in the boundary file of the province',
    area: 'Area measured on the boundaries in the file of the province',
    density: 'Population in the file over the area measured on the boundaries',
  },
  districtEnded: 'There are no districts since 1 July 2025, so nothing can be filtered by district.',
  districtSwitch: 'Show the boundaries before 1 July 2025',
  detail: 'Classes and filter',
};
