import type { Plan } from '../plan.ts';

/** Whether a plan about larger units also looks at their hamlets: how many of them the law flags. */
export function asksForHamlets({ tab, paint, level }: Plan): boolean {
  return level !== 'hamlet' && (tab === 'difficulty' || paint === 'flag-share');
}
