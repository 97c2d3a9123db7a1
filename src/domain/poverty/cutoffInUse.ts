import type { CountingChoices } from './CountingChoices.ts';

export interface CutoffInUse {
  /** Share of all weight, above 0 and at most 1. */
  readonly share: number;
  /** Where all weigh the same the share is so many of so many; `null` where they do not. */
  readonly count: { readonly least: number; readonly of: number } | null;
}

/** A share that was itself so many of so many may lie a hair above it. */
const noise = 1e-9;

/** The cut-off as it is counted by. With equal weights it is the first whole number of deprivations that reaches the share, so nobody more or less is poor. */
export function cutoffInUse({ deprivations, cutoff }: CountingChoices): CutoffInUse {
  const of = deprivations.length;
  const isEqual = deprivations.every(({ weight }) => weight === deprivations[0]?.weight);
  if (of === 0 || !isEqual) return { share: cutoff, count: null };
  const least = Math.min(of, Math.max(1, Math.ceil(cutoff * of - noise)));
  return { share: least / of, count: { least, of } };
}
