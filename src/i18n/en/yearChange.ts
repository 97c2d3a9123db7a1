import type { Translated } from '../Translated.ts';
import type { yearChange as vi } from '../vi/yearChange.ts';

export const yearChange: Translated<typeof vi> = {
  against: 'Compared with',
  none: 'No other year',
  why: 'A map of change shows where it became better and where worse between two years.',
  stop: 'Stop comparing with another year',
  lists: 'See who enters and leaves the difficult list between the two years',
  span: (from, to) => `from ${from} to ${to}`,
  year: (year) => year,
  title: (measure) => `Change: ${measure}`,
  ofPicture: (measure, from, to) => `${measure}, change ${from}–${to}`,
  column: 'Change',
  falls: (size) => `down ${size}`,
  rises: (size) => `up ${size}`,
  gained: 'from no to yes',
  lost: 'from yes to no',
  same: 'unchanged',
  sameWithin: (least) => `unchanged (below ${least})`,
  upTo: (upper) => `to ${upper}`,
  range: (lower, upper) => `${lower} to ${upper}`,
  above: (lower) => `more than ${lower}`,
  noData: 'Not comparable: one of the years is missing',
  refused: 'The two years cannot be compared',
  sides: 'Teal: better; brown with dots: worse. Both sides mirror each other around zero.',
  neutralSides: 'Teal: down; brown with dots: up. Neither end of this measure is worse.',
  merged: 'Figures before 1 July 2025 are carried over from the former communes by the rule of the measure.',
  finding: (measure, span, better, worse, same) =>
    `**${measure}** ${span}: **${better}** places became better, **${worse}** worse, ${same} stayed as they were.`,
  neutralFinding: (measure, span, rising, falling, same) =>
    `**${measure}** ${span}: **${rising}** places went up, **${falling}** down, ${same} stayed as they were.`,
  mostBetter: (place, change) => `Most improved: ${place} (${change}).`,
  mostWorse: (place, change) => `Most worsened: ${place} (${change}).`,
  mostRisen: (place, change) => `Most risen: ${place} (${change}).`,
  mostFallen: (place, change) => `Most fallen: ${place} (${change}).`,
  open: (places, all) => `${places} of ${all} places cannot be compared: one of the years is missing.`,
  figure: (unit, worse, span) => `${unit} better ${span}; ${worse} worse`,
  neutralFigure: (unit, falling, span) => `${unit} up ${span}; ${falling} down`,
  method: (span) =>
    `Change ${span}: the later figure less the earlier one, place by place; rates differ by percentage points.`,
  refusals: {
    'same-figures': (measure, year) =>
      `**${measure}**: both years only have the figures of ${year}, so there is no change to draw. Choose another year.`,
    standard: (measure, span, from, to) =>
      `**${measure}** ${span} cannot be compared: ${from} and ${to} count differently, so a difference is no change.`,
    'sample-beside-real': (measure, span) =>
      `**${measure}** ${span} cannot be compared: one of the years is sample data and the other is not.`,
  },
};
