import type { Plan } from '../plan.ts';
import { defaultPlan } from './defaultPlan.ts';
import { encodePlan } from './encodePlan.ts';

/** Choices that change no figure and no class. */
const { camera, selected, layers, language, theme, table, sort, beside, besideAs, embed } = defaultPlan;
const apart = { camera, selected, layers, language, theme, table, sort, beside, besideAs, embed };

/**
 * Whether two plans put the same figures on the map, so that an answer to one may be shown for the other. An answer carries a copy of its plan, so
 * plans are compared as addresses.
 */
export function samePicture(one: Plan, other: Plan): boolean {
  return encodePlan({ ...one, ...apart }) === encodePlan({ ...other, ...apart });
}
