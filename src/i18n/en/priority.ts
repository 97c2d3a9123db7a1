import type { Translated } from '../Translated.ts';
import type { priority as vi } from '../vi/priority.ts';

export const priority: Translated<typeof vi> = {
  loading: 'Working out scores…',
  finding: (first, reason) => `${first} need attention first; mainly for **${reason}**.`,
  findingPlain: (first) => `${first} need attention first.`,
  findingNone: 'No unit can be ranked yet.',
  strong: (name) => `**${name}**`,
  and: (before, last) => `${before} and ${last}`,
  inPlace: (name, place) => `${name} (${place})`,
  ranked: (ranked, of) => `${ranked} of ${of} units are ranked.`,
  notRanked: 'Not ranked',
  paint: 'Colour the map by priority score',
  weights: 'Indicators and weights',
  weightsExplained:
    'Move a slider: scores, ranks and colours follow at once. Only the proportions between weights matter.',
  weightOf: (name) => `Weight: ${name}`,
  effective: (percent) => `makes ${percent}`,
  remove: (name) => `Remove ${name}`,
  add: 'Add an indicator',
  addPrompt: 'Choose an indicator to add…',
  notHere: 'not at this level',
  notHereChosen: 'Not at this level: every unit lacks this part.',
  equal: 'Equal weights',
  zero: 'All weights are 0, so there is no score. Move a slider, or make them equal.',
  none: 'No indicator chosen. Add at least one to rank.',
  worse: 'high needs attention',
  better: 'low needs attention',
  missing: 'Units with missing figures',
  missingCount: (missing, of) => `${missing} of ${of} units lack at least one figure.`,
  missingNone: 'No unit lacks a figure at present.',
  missingAsk: (waiting) =>
    `**${waiting} units** are waiting: choose how to treat them. The portal does not choose for you, and missing is never 0.`,
  missingRules: {
    'leave-out': 'Do not rank units that miss a figure',
    others: 'Rank by the figures that are there',
    'group-mean': 'Fill with the mean of the former district',
    'overall-mean': 'Fill with the mean of the province',
  },
  missingRulesExplained: {
    'leave-out': 'Such a unit stands at the end of the table as “Not ranked”.',
    others:
      'The weight of a missing part goes to the other parts of its group, then to other groups; the table says how much of the weight has figures.',
    'group-mean': 'Shown as filled in; where a whole district lacks the figure nobody is ranked.',
    'overall-mean': 'Shown as filled in: not the figure of that place.',
  },
  top: 'First ten places',
  topEmpty: 'No unit passes the filter.',
  openTable: 'See the whole table',
  score: 'points',
  scoreExplained:
    'Score 0–100: each indicator is brought to 0–1 (lowest to highest of all units of this level), multiplied by its weight and added. 100 needs attention most.',
  drives: 'What drives the ranking',
  drivesOf: (unit) => `In first place, ${unit}:`,
  points: (points) => `${points} points`,
  coverage: (percent) => `${percent} of the weight`,
};
