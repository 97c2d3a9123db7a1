import type { Choice, OpenCandidates } from './OpenCandidates.ts';

/** Stages paid, by open candidate. */
export function stagesOf({ open, slots }: OpenCandidates, choice: Choice): Int32Array {
  const stages = new Int32Array(open.length);
  slots.forEach(({ open: at }, slot) => (stages[at] = (stages[at] as number) + (choice[slot] as number)));
  return stages;
}
