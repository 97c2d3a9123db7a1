import type { Choice, OpenCandidates } from './OpenCandidates.ts';
import { partOf } from './partOf.ts';
import { stagesOf } from './stagesOf.ts';

/** Weighted. */
export function valueOfChoice(opened: OpenCandidates, choice: Choice): number {
  const stages = stagesOf(opened, choice);
  return opened.open.reduce((sum, { value }, at) => sum + value * partOf(opened, stages, at), 0);
}
