import type { AreaKey } from '../area/Area.ts';
import { setOfKey } from '../area/setOfKey.ts';
import type { Plan } from '../plan.ts';

/**
 * Going into a place: the map then shows only its parts. A commune of either vintage opens on its hamlets, a
 * former district on its communes of 2021, the province on the communes the plan looked at.
 *
 * @returns an empty change for a hamlet, which has no parts
 */
export function goInto(plan: Plan, key: AreaKey): Partial<Plan> {
  const set = setOfKey(key);
  // The share of flagged hamlets says nothing of one hamlet; whether it is flagged does.
  const paint = plan.paint === 'flag-share' && set.startsWith('commune') ? 'flag' : plan.paint;
  const arrived = { within: key, selected: null, district: null, text: '', camera: null, paint };
  if (set === 'hamlet') return {};
  if (set === 'commune2021') return { ...arrived, level: 'hamlet', vintage: 2021 };
  if (set === 'commune2025') return { ...arrived, level: 'hamlet', vintage: 2025 };
  if (set === 'district') return { ...arrived, level: 'commune', vintage: 2021 };
  return { ...arrived, within: null, level: plan.level === 'hamlet' ? 'commune' : plan.level };
}
