import type { clusters as vi } from '../vi/clusters.ts';
import type { Translated } from '../Translated.ts';

export const clusters: Translated<typeof vi> = {
  title: 'Are there clusters?',
  explained: 'Whether like places lie together or are scattered.',
  paint: 'Paint the map by',
  paints: { indicator: 'Value', cluster: 'Clusters' },
  of: 'Clusters of',
  statistic: 'How clusters are found',
  statistics: {
    'local-moran': 'Like places lie together (Moran)',
    'gi-star': 'Hot and cold spots (Gi*)',
    gi: 'Hot or cold around each place (Gi)',
  },
  statisticsExplained: {
    'local-moran': 'Each place against its neighbours: both high, both low, or unlike what lies around it.',
    'gi-star': 'Each place with its neighbours: where it is well above or below the whole province.',
    gi: 'The neighbours only, without the place itself.',
  },
  neighbours: 'Who is a neighbour?',
  neighbourKinds: {
    queen: 'Whoever touches, even at a corner',
    rook: 'Whoever shares a stretch of border',
    nearest: 'A number of nearest places',
    within: 'All within a distance',
  },
  neighboursExplained: {
    queen: 'Two places that touch at any point are neighbours.',
    rook: 'Touching at a corner only does not count.',
    nearest: 'Every place has that many neighbours; as the crow flies, from middle to middle.',
    within: 'As the crow flies, from middle to middle. A remote place may have no neighbour.',
  },
  nearestCount: 'Number of nearest places',
  withinKm: 'Distance',
  discovery: 'Hold back false finds (FDR)',
  discoveryExplained: {
    held: 'On: of the places that stand out, no more than 5% are expected to do so by chance.',
    plain:
      'Off: each place is judged alone. Even of figures strewn at random, about one place in 20 stands out.',
  },
  progress: 'Looking for clusters',
  waiting: 'Looking for clusters…',
  list: 'The largest clusters',
  fewerShown: (count) => `${count} smaller clusters more: see the map and the table.`,
  look: (group) => `Show on the map: ${group}`,
  within: (units, places) => `**${units}** of ${places}`,
  named: (units, names) => `**${units}** (${names})`,
  judged: (group, certainty) => `${group}; ${certainty}.`,
  certainty: {
    held: 'unlikely by chance',
    plain: 'each was judged alone, so it may still be chance',
  },
  groups: {
    high: (place, measure) => `${place} form one cluster of **high** ${measure}`,
    low: (place, measure) => `${place} form one cluster of **low** ${measure}`,
    'high-among-low': (place, measure) => `${place} have **high** ${measure} among low places`,
    'low-among-high': (place, measure) => `${place} have **low** ${measure} among high places`,
  },
  single: {
    high: (place, measure) => `${place} and its neighbours share **high** ${measure}`,
    low: (place, measure) => `${place} and its neighbours share **low** ${measure}`,
    'high-among-low': (place, measure) => `${place} has **high** ${measure} among low places`,
    'low-among-high': (place, measure) => `${place} has **low** ${measure} among high places`,
  },
  spots: {
    high: (place, measure) => `${place} form a hot spot of **high** ${measure}`,
    low: (place, measure) => `${place} form a cold spot of **low** ${measure}`,
  },
  spot: {
    high: (place, measure) => `Around ${place} lies a hot spot of **high** ${measure}`,
    low: (place, measure) => `Around ${place} lies a cold spot of **low** ${measure}`,
  },
  none: (measure) => `No cluster of ${measure} is clearer than chance would make it.`,
  plainOnly: (count) => `Judged one by one, ${count} would stand out; that many may be chance.`,
  ifPlain: (now, plain) => `Now ${now} stand out; without it ${plain} would.`,
  global: {
    alike: (I, p) => `Whole province: like places lie together (Moran's I = ${I}; p ${p}).`,
    unlike: (I, p) => `Whole province: unlike places alternate (Moran's I = ${I}; p ${p}).`,
    nothing: (I, p) => `Whole province: no pattern is seen (Moran's I = ${I}; p ${p}).`,
  },
  few: (count) =>
    `Only ${count} places have figures: with fewer than 30, clusters are not certain. Look at a lower level.`,
  missing: {
    indicator: (place) => `Not judged: ${place}, for want of figures.`,
    score: (place) => `Not judged: ${place}, not ranked.`,
  },
  isolates: (place) => `Not judged: ${place}, without a neighbour that has figures.`,
  filtered: 'Clusters are judged over the whole province; filters only hide places on the map.',
  schematic: 'Who is whose neighbour follows the schematic boundaries; on the ground it may differ.',
  refusals: {
    'few-figures':
      'Fewer than 4 places have figures, so clusters cannot be judged. Choose a lower level, another moment or measure.',
    'same-figures':
      'All places have the same value, so there are no clusters. Choose another measure or moment.',
    'no-neighbours': 'Nobody has a neighbour by this choice. Widen the distance or take the nearest places.',
    'no-scores':
      'No place has a priority score yet. Set weights, and how to treat missing figures, under Priority.',
  },
  steps: { 'no-neighbours': 'Take the 6 nearest places', 'no-scores': 'Open Priority' },
  profile: {
    title: 'Cluster',
    member: (label, place) => `**${label}**, in the group of ${place}.`,
    label: (label) => `**${label}**.`,
    chance: (p, times) =>
      `p ${p}: with the figures shuffled over the map, ${times} times in 1,000 would be as clear.`,
    times: (count) => `about ${count}`,
    lessThanOnce: 'fewer than one',
    judgedBy: (count) => `Judged by ${count} neighbours with figures.`,
  },
};
