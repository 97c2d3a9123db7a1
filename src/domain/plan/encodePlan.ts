import { planVersion, type Plan } from '../plan.ts';
import { defaultPlan } from './defaultPlan.ts';
import type { PlanField } from './PlanField.ts';
import { planFields } from './planFields.ts';

/** Colons and commas may stand in a fragment as they are, and keep it readable. */
const escaped = (text: string) => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');

function written<Value>(field: PlanField<Value>, value: Value, standard: Value): string | null {
  const text = field.write(value);
  return text === field.write(standard) ? null : `${field.key}=${escaped(text)}`;
}

function writeField<Name extends keyof typeof planFields>(name: Name, plan: Plan): string | null {
  const field: PlanField<Plan[Name]> = planFields[name];
  return written(field, plan[name], defaultPlan[name]);
}

/**
 * A plan as the fragment of an address, without the `#`: only what differs from the default, the version
 * first. The default plan is the empty text. The camera is rounded to a metre.
 *
 * @example encodePlan({ ...defaultPlan, tab: 'priority', classes: 4 }) // 'v=1&tab=priority&k=4'
 */
export function encodePlan(plan: Plan): string {
  const names = Object.keys(planFields) as (keyof typeof planFields)[];
  const fields = names.map((name) => writeField(name, plan)).filter((text) => text !== null);
  return fields.length === 0 ? '' : [`v=${planVersion}`, ...fields].join('&');
}
