import type { OpenCandidates } from './OpenCandidates.ts';

/** What part of it is paid, 0..1. */
export function partOf({ open }: OpenCandidates, stages: Int32Array, at: number): number {
  return (stages[at] ?? 0) / (open[at]?.candidate.stages ?? 1);
}
