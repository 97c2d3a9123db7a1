import type { Translated } from '../Translated.ts';
import type { layerReading as vi } from '../vi/layerReading.ts';

export const layerReading: Translated<typeof vi> = {
  hazard: {
    title: 'Hazard and class of the zones',
    kind: 'Hazard',
    field: 'Property that holds the class',
    noField: 'none of them',
    notYet: 'not chosen yet',
    guessed: 'Guessed from names and values: please check.',
    values: 'Class of each value',
    blank: 'blank',
    zones: (count) => `${count} ${count === '1' ? 'zone' : 'zones'}`,
    noClass: 'no class of hazard',
    others: (count) => `${count} more values: as many as these are seldom classes. Try another property.`,
    open: (open, of) => `**${open}** of ${of} zones have no class yet: they count as unknown, not as safe.`,
    scale:
      'The four hazard classes of places of Decision 18/2021/QĐ-TTg. The levels 1–5 of a forecast bulletin are another scale.',
    coverage: 'Which land the file speaks of',
    coverages: {
      zones: 'the zones that are drawn, nothing else',
      everywhere: 'the whole province: outside the zones there is no hazard',
    },
    everywhere:
      'Choose this only if the whole province was surveyed: every place outside the zones will count as free of hazard.',
    held: 'Not in force while a zone has no class: its land would be taken for free of hazard.',
    classed: (classed, of) => `**${classed}/${of}** zones have a class and count for who lives in danger`,
    unusable: 'Drawn on the map only: who lives in its zones cannot be worked out without hazard and class',
  },
  sites: {
    title: 'Receiving sites: which column is what',
    guessed: 'Guessed from names and values: please check. A cell without a number is unknown, not 0.',
    noField: 'none of them',
    fields: {
      name: 'Name of the site',
      hazard: 'Hazard class stated',
      capacity: 'Capacity (households)',
      landHectares: 'Land for houses and gardens',
      kmToRoad: 'Distance to a road',
      kmToWater: 'Distance to water',
      kmToSchool: 'Distance to a school',
      kmToHealthStation: 'Distance to a health station',
      costPerHousehold: 'Cost per household',
    },
    none: 'no number yet',
    range: (count, least, most) => (least === most ? `${count}: ${least}` : `${count}: ${least} to ${most}`),
    sites: (count, of) => `${count} of ${of} ${of === '1' ? 'site' : 'sites'}`,
    countedSites: (count) => `sites: ${count}`,
    measured: (count) => `${count} measured on the outline drawn`,
    costUnit: 'Cost is given in',
    costUnits: {
      million: 'million dong per household',
      billion: 'billion dong per household',
      dong: 'dong per household',
    },
    notYet: 'not chosen yet',
    costOpen: 'No unit of money chosen: costs are left blank.',
    landUnit: 'Land is given in',
    landUnits: { ha: 'hectares (ha)', m2: 'square metres (m²)' },
    distanceUnit: 'Distances are given in',
    distanceUnits: { km: 'kilometres (km)', m: 'metres (m)' },
    withCapacity: (known, of) =>
      `**${known}/${of}** sites have a capacity, so households can be placed there`,
  },
};
