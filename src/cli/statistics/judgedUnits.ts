import { falseDiscovery } from '../../domain/space/falseDiscovery.ts';
import type { Options } from '../Options.ts';

/** How units were judged to stand out. */
export interface Judgement {
  readonly significant: readonly boolean[];
  readonly told: {
    readonly alpha: number;
    readonly falseDiscoveryControl: 'benjamini-hochberg' | 'none';
    /** The highest p that stands out. */
    readonly threshold: number;
    /** Which p was judged. */
    readonly judgedBy: string;
  };
}

/** Which units stand out at `--alpha` (0.05), with the false discovery rate held unless `--no-fdr` is given. */
export function judgeUnits(options: Options, p: readonly number[], judgedBy: string): Judgement {
  const alpha = options.number('alpha', 0.05, (value) => value > 0 && value < 1, '0.05, 0.01, …');
  if (options.has('no-fdr')) {
    const told = { alpha, falseDiscoveryControl: 'none' as const, threshold: alpha, judgedBy };
    return { significant: p.map((each) => each <= alpha), told };
  }
  const { significant, threshold } = falseDiscovery(p, alpha);
  return { significant, told: { alpha, falseDiscoveryControl: 'benjamini-hochberg', threshold, judgedBy } };
}
