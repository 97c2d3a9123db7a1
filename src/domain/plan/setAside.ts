import { planVersion, type Plan } from '../plan.ts';
import { decodePlan } from './decodePlan.ts';
import { defaultPlan } from './defaultPlan.ts';
import { encodePlan } from './encodePlan.ts';
import type { Known } from './Known.ts';

/** What two maps beside each other have in common: where they look, who is selected, and how the page speaks. */
function shared(plan: Plan) {
  const { camera, selected, layers, table, text, sort, hazards, language, theme, besideAs, embed } = plan;
  return { camera, selected, layers, table, text, sort, hazards, language, theme, besideAs, embed };
}

/** The picture of a plan as a text to be kept in a plan: what the planner holds later pictures against. */
export function setAside(plan: Plan): string {
  const text = encodePlan({ ...plan, ...shared(defaultPlan), beside: null });
  return text === '' ? `v=${String(planVersion)}` : text;
}

/** The plan of the map that stands beside that of `plan`; `null` where none does, as in a frame. What it names and is not here takes its default. */
export function planBeside(plan: Plan, { indicators, hasArea, hasSet }: Known): Plan | null {
  if (plan.beside === null || plan.embed) return null;
  return { ...decodePlan(plan.beside, indicators, hasArea, hasSet).plan, ...shared(plan), beside: null };
}
