import type { AreaSetId, Vintage } from './Area.ts';

/**
 * The boundaries drawn with a painted set, all of one vintage: districts ended on 1 July 2025, so they
 * stand only beside the communes of 2021.
 */
export function linesOf(set: AreaSetId, vintage: Vintage): readonly AreaSetId[] {
  switch (set) {
    case 'province':
      return ['province'];
    case 'district':
      return ['district', 'province'];
    case 'commune2021':
      return ['commune2021', 'district', 'province'];
    case 'commune2025':
      return ['commune2025', 'province'];
    case 'hamlet':
      return vintage === 2021
        ? ['hamlet', 'commune2021', 'district', 'province']
        : ['hamlet', 'commune2025', 'province'];
  }
}
