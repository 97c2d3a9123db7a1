import type { Choice, OpenCandidates } from './OpenCandidates.ts';

/** Stages paid, by open candidate. */
export function stagesOf({ open, slots }: OpenCandidates, choice: Choice): Int32Array {
  const stages = new Int32Array(open.length);
  slots.forEach(({ open: at }, slot) => (stages[at] = (stages[at] as number) + (choice[slot] as number)));
  return stages;
}

/** What part of it is paid, 0..1. */
export function partOf({ open }: OpenCandidates, stages: Int32Array, at: number): number {
  return (stages[at] ?? 0) / (open[at]?.candidate.stages ?? 1);
}

export function costOfChoice(opened: OpenCandidates, choice: Choice): number {
  const stages = stagesOf(opened, choice);
  return opened.open.reduce((sum, { cost }, at) => sum + cost * partOf(opened, stages, at), 0);
}

/** Weighted. */
export function valueOfChoice(opened: OpenCandidates, choice: Choice): number {
  const stages = stagesOf(opened, choice);
  return opened.open.reduce((sum, { value }, at) => sum + value * partOf(opened, stages, at), 0);
}
