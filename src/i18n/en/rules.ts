import type { rules as vi } from '../vi/rules.ts';
import type { Translated } from '../Translated.ts';

export const rules: Translated<typeof vi> = {
  because: (name, reasons) => `${name} **because** ${reasons}`,
  and: (before, last) => `${before} **and** ${last}`,
  or: (before, last) => `${before} **or** ${last}`,
  reason: (measure, value, relation) => `the ${measure} is ${value} ${relation}`,
  reasonBetween: (measure, value, lower, upper) => `the ${measure} is ${value} (${lower} and ${upper})`,
  ownName: (name, base) => `the province’s own criteria “${name}” (changed from ${base})`,
  byOwn: (name) => `${name} by the province’s own criteria`,
  outOfScope: (decree) => `outside the scope of ${decree}`,
  open: (figures, classes) => `**Cannot be assessed**: no figure for ${figures}; it may be ${classes}`,
  lackingBecause: (figure, reason) => `${figure} (${reason})`,
  answer: { pass: 'yes', fail: 'no', open: 'cannot be assessed' },
  change: {
    fewer: (count, counted) => `**${count} fewer ${counted}**`,
    more: (count, counted) => `**${count} more ${counted}**`,
    moved: (measure, move) => `the ${measure} goes ${move}`,
    below: (from, to) => `from ${from} to below ${to}`,
    downTo: (from, to) => `from ${from} down to ${to}`,
    upTo: (from, to) => `from ${from} up to ${to}`,
    above: (from, to) => `from ${from} to above ${to}`,
    better: (counted, moved, entering) => `With ${counted} (${moved}), ${entering}`,
    worse: (counted, moved, entering) => `With ${counted} (${moved}), ${entering}`,
    counted: (counted, moved) => `${counted} (${moved})`,
    both: (first, second, entering) => `Only with both ${first} **and** ${second}, ${entering}`,
    if: (condition, entering) => `If ${condition}, ${entering}`,
  },
};
