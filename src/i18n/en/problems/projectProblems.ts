import type { Translated } from '../../Translated.ts';
import type { projectProblems as vi } from '../../vi/problems/projectProblems.ts';

const faults = {
  'not-a-number': 'cannot be read as a number',
  negative: 'is below zero',
  'not-whole': 'is no whole number from 1',
  'not-a-year': 'is not one year',
} as const;

export const projectProblems: Translated<typeof vi> = {
  'project-names-missing': (p) =>
    `The file ${p.file}: no column is known to name the projects. Choose it under “Columns of the table of projects”.`,
  'project-goals-missing': (p) =>
    `The file ${p.file}: no column is known to say how much a project changes (households, km…). Until there is one no project can be chosen.`,
  'project-cost-unit': (p) =>
    `The file ${p.file}, column “${p.column}”: is the cost in dong, million dong or billion dong? Until you choose, costs are left blank.`,
  'project-decimal': (p, print) =>
    `The file ${p.file}, line ${p.line}, column “${p.column}”: “${p.value}” is read with a decimal ${p.taken}, that is as ${print(p.asTaken)} and not ${print(p.otherwise)}. If that is wrong, choose the other decimal sign.`,
  'project-cell': (p) =>
    `The file ${p.file}, line ${p.line}, “${p.name}”, column “${p.column}”: “${p.value}” ${faults[p.fault]}. The cell is left blank and does not count as 0.`,
  'project-cost-missing': (p) =>
    `The file ${p.file}, line ${p.line}: the project “${p.name}” has no cost. It stays in the table but cannot be chosen.`,
  'project-nameless': (p) =>
    `The file ${p.file}, line ${p.line}: no project is named. The row is not taken in.`,
  'project-bare': (p) =>
    `The file ${p.file}, line ${p.line}: “${p.name}” is a name alone and counts as a heading of the rows below.`,
  'project-twice': (p) =>
    `The file ${p.file}, line ${p.line}: the project “${p.name}” stands in line ${p.first} already, with the same name and place. The later row is not taken in.`,
  'project-name-twice': (p) =>
    `The file ${p.file}, lines ${p.lines.join(', ')}: several projects are called “${p.name}” at different places. All are kept, but no project can wait for that name; give them codes.`,
  'project-place-unknown': (p) =>
    `The file ${p.file}, lines ${p.lines.join(', ')}: it is not known which unit “${p.place}” is. The project can be chosen but is not on the map.`,
  'project-needs-unknown': (p) =>
    `The file ${p.file}, line ${p.line}: the project “${p.name}” comes after “${p.needs}”, and the table does not hold exactly one such project. Mend the name so that it can be chosen.`,
  'project-needs-itself': (p) =>
    `The file ${p.file}, lines ${p.lines.join(', ')}: projects wait for each other in a circle: ${p.names.join(', ')}. Drop one condition so that they can be chosen.`,
};
