import type { Choice, OpenCandidates } from './OpenCandidates.ts';
import { partOf } from './partOf.ts';
import { stagesOf } from './stagesOf.ts';

export function costOfChoice(opened: OpenCandidates, choice: Choice): number {
  const stages = stagesOf(opened, choice);
  return opened.open.reduce((sum, { cost }, at) => sum + cost * partOf(opened, stages, at), 0);
}
