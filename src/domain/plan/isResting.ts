import type { Plan } from '../plan.ts';

/**
 * The first screen: one real measure, no table, nobody selected. Flags and scores are not asked for yet, so
 * the sample figures they rest on need not arrive before the first picture.
 */
export function isResting({ tab, table, selected, level, paint }: Plan): boolean {
  return tab === null && !table && selected === null && level !== 'hamlet' && paint === 'indicator';
}
