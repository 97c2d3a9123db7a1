import type { Translated } from '../Translated.ts';
import type { sure as vi } from '../vi/sure.ts';

export const sure: Translated<typeof vi> = {
  title: 'How sure',
  meaning:
    'Sensitivity to choices, not a confidence interval: how ranks move when weights and method vary within reason.',
  notConfidence: 'Sensitivity to choices, not a confidence interval.',
  working: (percent) => `Trying ways to score: ${percent}`,
  finding: (top, certain, contested) =>
    `Among the **first ${top}**: **${certain}** are certain, ${contested} depend on the choices.`,
  findingCertain: (top) => `All of the **first ${top}** are certain.`,
  outside: (count) => `${count} other places could belong there too.`,
  top: 'Places the programme can take',
  spread: 'Weights may be off',
  spreads: { fixed: 'Not', narrow: 'A little', usual: 'Some', wide: 'Much' },
  spreadsExplained: {
    fixed: 'Weights exactly as chosen.',
    narrow: 'A weight of 25 % is mostly tried between 22 and 28 %.',
    usual: 'A weight of 25 % is mostly tried between 19 and 31 %.',
    wide: 'A weight of 25 % is mostly tried between 13 and 37 %.',
  },
  varied: 'Try as well',
  variations: {
    normalisation: 'other ways onto one scale',
    aggregation: 'adding or multiplying the groups',
    sampling: 'chance where few households or people are counted',
  },
  resampled: (names) => `Chance by the number of households or people: ${names}.`,
  resampledNone: 'No indicator is counted over households or people.',
  certain: 'Certainly among the first',
  contested: 'Depends on the choices',
  none: 'No place.',
  others: (count) => `and ${count} others`,
  interval: (low, high) => `rank ${low}–${high}`,
  intervalPoint: (rank) => `rank ${rank}`,
  intervalExplained: 'Ranks at 5 % and 95 % of the ways to score.',
  inTop: (top, percent, draws) => `In the first ${top} in ${percent} of ${draws} reasonable ways to score.`,
  tied: (count) =>
    `The first ${count} places cannot be told apart; later groups stand in the column “Not told apart” of the table.`,
  leftOut: 'If one indicator is left out',
  leftOutShift: (places) => `moves ${places} places on average`,
  leftOutEnters: (names) => `in: ${names}`,
  leftOutLeaves: (names) => `out: ${names}`,
  leftOutSame: 'the first stay the same',
  flips: 'Which weight decides',
  flipsOf: (name) => `**${name}**:`,
  flipIn: (top, indicator, from, to) =>
    `comes into the first ${top} if the weight of “${indicator}” goes from ${from} to ${to}`,
  flipOut: (top, indicator, from, to) =>
    `drops out of the first ${top} if the weight of “${indicator}” goes from ${from} to ${to}`,
  flipNone: (top) => `no weight, changed alone, brings this place into or out of the first ${top}.`,
  flipSelect: 'Select a place on the map to see which weight brings it into or out of the first.',
  weights: 'What the weights really do',
  weightsExplained:
    'Set is the share of weight you chose; real is the share of the differences in score that the indicator explains.',
  nominal: 'set',
  effective: 'real',
  redundant: (one, other, correlation) =>
    `“${one}” and “${other}” say nearly the same (correlation ${correlation}): one matter is counted twice.`,
  opposed: (one, other, correlation) =>
    `“${one}” and “${other}” are nearly opposite (correlation ${correlation}): they cancel each other out.`,
  correlations: 'Correlations between the indicators',
  pinned: 'Compare two ways to score',
  pin: 'Pin these choices to compare',
  pinAgain: 'Pin the present choices instead',
  unpin: 'Unpin',
  restore: 'Back to the pinned choices',
  pinExplained: 'Pin, then change weights: who moves up and who moves down is shown.',
  same: 'The present choices are the pinned ones.',
  pinnedNobody: 'The pinned choices rank nobody here.',
  compared: (places, correlation) =>
    `Against the pinned choices a place moves **${places} places** on average (rank correlation ${correlation}).`,
  entering: (top) => `Come into the first ${top}`,
  leaving: (top) => `Drop out of the first ${top}`,
  topSame: (top) => `The first ${top} are the same places.`,
  moved: (from, to) => `rank ${from} → ${to}`,
  paints: { score: 'Score', standing: 'How sure', shift: 'Rank shift', funding: 'Budget' },
  paint: 'Colour the map by',
  ahead: (points, name, reason) =>
    `Ahead of the next, ${name}, by **${points} points**; mainly for ${reason}.`,
  behind: (points, name, reason) =>
    `Behind the one before, ${name}, by **${points} points**; mainly for ${reason}.`,
  aheadPlain: (points, name) => `Ahead of the next, ${name}, by **${points} points**.`,
  behindPlain: (points, name) => `Behind the one before, ${name}, by **${points} points**.`,
  level: (name) => `Level with ${name}.`,
};
