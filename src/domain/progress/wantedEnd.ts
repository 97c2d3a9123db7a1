import type { Target } from './Target.ts';

type Direction = 'higher-is-worse' | 'higher-is-better' | 'neutral';

/**
 * Which end of its measure a target asks for. Where it only says "=", the direction of the measure tells; a target
 * of none at all (`= 0`) asks for less.
 */
export function wantedEnd(
  { kind, comparison, value }: Pick<Target, 'kind' | 'comparison' | 'value'>,
  direction: Direction = 'higher-is-better',
): 'more' | 'less' {
  if (kind === 'fall-per-year') return 'less';
  if (comparison !== '=') return comparison.startsWith('>') ? 'more' : 'less';
  return value === 0 || direction === 'higher-is-worse' ? 'less' : 'more';
}
