import { planVersion, type Plan } from '../plan.ts';
import type { IndexChoices } from '../score/IndexChoices.ts';
import { decodePlan } from './decodePlan.ts';
import { defaultPlan } from './defaultPlan.ts';
import { encodePlan } from './encodePlan.ts';

/** Only how an index is made, out of everything a plan holds. */
function indexChoices(plan: Plan): IndexChoices {
  const { weights, dimensions, normalisation, outliers, treatments } = plan;
  const { meanWithin, aggregation, missing, floor, except } = plan;
  return {
    weights,
    dimensions,
    normalisation,
    outliers,
    treatments,
    meanWithin,
    aggregation,
    missing,
    floor,
    except,
  };
}

/** The index of a plan as a text to be kept in a plan: what the planner compares later choices with. */
export function pin(plan: Plan): string {
  return encodePlan({ ...defaultPlan, ...indexChoices(plan) }) || `v=${String(planVersion)}`;
}

/** The index that was kept; what it names and is not here any more is left out of it. */
export function pinnedChoices(text: string, indicators: ReadonlySet<string>): IndexChoices {
  return indexChoices(decodePlan(text, indicators).plan);
}
