import { planVersion, type Plan } from '../plan.ts';
import { defaultPlan } from './defaultPlan.ts';
import type { Known } from './Known.ts';
import type { PlanField } from './PlanField.ts';
import { planFields } from './planFields.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';

export interface PlanRemark {
  readonly code: PlanRemarkCode;
  /** The key as it stands in the address (`ind`, `w`). */
  readonly field: string;
  /** What stood there, at most 60 characters. */
  readonly value: string;
}

export interface DecodedPlan {
  readonly plan: Plan;
  readonly remarks: readonly PlanRemark[];
}

type FieldName = keyof typeof planFields;
const names = Object.keys(planFields) as FieldName[];

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** `null` when the percent signs mean nothing. */
function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function versionRemark(text: string): PlanRemarkCode | null {
  if (!/^\d{1,4}$/.test(text)) return 'bad-value';
  const version = Number(text);
  return version < planVersion ? 'older-version' : version > planVersion ? 'newer-version' : null;
}

/**
 * Reads a plan from the fragment of an address (with or without the leading `#`). Never throws: a field
 * that is missing, nonsense, or names something the portal does not have takes its default, and a remark
 * says so. Of a field that stands twice the last one counts. Weights are kept one by one.
 *
 * @param indicators ids of the catalogue and of the planner's own indicators
 * @param hasArea says whether a place exists; left out while the areas are not loaded yet
 * @param hasSet says whether the installation has such units; left out where it has all of them
 * @param hasLayer says whether a layer of the planner's own is here; left out where none is asked about
 */
export function decodePlan(
  text: string,
  indicators: ReadonlySet<string>,
  hasArea?: Known['hasArea'],
  hasSet?: Known['hasSet'],
  hasLayer?: Known['hasLayer'],
): DecodedPlan {
  const known: Known = {
    indicators,
    ...(hasArea === undefined ? {} : { hasArea }),
    ...(hasSet === undefined ? {} : { hasSet }),
    ...(hasLayer === undefined ? {} : { hasLayer }),
  };
  const remarks: PlanRemark[] = [];
  const remark = (code: PlanRemarkCode, field: string, value: string) =>
    remarks.push({ code, field: shortened(field), value: shortened(value) });
  const changes: { -readonly [Field in FieldName]?: Plan[Field] } = {};

  function take<Name extends FieldName>(name: Name, value: string): void {
    const field: PlanField<Plan[Name]> = planFields[name];
    const reading = field.read(value, known);
    for (const each of reading.remarks) remark(each.code, field.key, each.value);
    if (reading.value !== undefined) Object.assign(changes, { [name]: reading.value });
  }

  for (const part of text.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const raw = equals < 0 ? '' : part.slice(equals + 1);
    const value = unescaped(raw);
    const name = names.find((each) => planFields[each].key === key);
    if (key === 'v') {
      const code = versionRemark(raw);
      if (code !== null) remark(code, 'v', raw);
    } else if (name === undefined) remark('unknown-field', key, raw);
    else if (value === null) remark('bad-value', key, raw);
    else take(name, value);
  }
  return { plan: { ...defaultPlan, ...changes }, remarks };
}
