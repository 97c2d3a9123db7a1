import type { CheckProblems } from '../../../domain/problem/CheckProblems.ts';
import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { Print } from '../../Print.ts';

const percent = (share: number, print: Print) => `${print(Number((share * 100).toPrecision(4)))} %`;

export const checkProblems = {
  'part-above-whole': (p: ProblemOf<'part-above-whole'>, print: Print) =>
    `File ${p.file}, row ${p.line}: “${p.column}” is ${print(p.value)}, more than “${p.whole}” (${print(p.most)}). Check both cells; the figures are kept as the file has them.`,
  'rate-differs': (p: ProblemOf<'rate-differs'>, print: Print) =>
    `File ${p.file}, row ${p.line}, column “${p.column}”: it says ${percent(p.found, print)}, but “${p.numerator}” over “${p.denominator}” is ${percent(p.expected, print)}. Check the three cells; the figures are kept as the file has them.`,
  'total-differs': (p: ProblemOf<'total-differs'>, print: Print) =>
    `File ${p.file}, row ${p.line} (“${p.label}”), column “${p.column}”: it says ${print(p.found)}, but its ${print(p.rows)} rows add up to ${print(p.expected)}, a difference of ${print(Number((p.found - p.expected).toPrecision(12)))}.${p.missing > 0 ? ` ${print(p.missing)} of them have no figure.` : ''} The total is not taken in; check its rows.`,
  'sudden-jump': (p: ProblemOf<'sudden-jump'>, print: Print) => {
    const [before, now] = p.isShare
      ? [percent(p.before, print), percent(p.now, print)]
      : [print(p.before), print(p.now)];
    return `File ${p.file}, row ${p.line}, column “${p.column}”: ${p.unit} went from ${before} (${p.year}, ${p.from}) to ${now}, unlike the change elsewhere. Check it; the figure is taken in.`;
  },
} satisfies Record<keyof CheckProblems, unknown>;
