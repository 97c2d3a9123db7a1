import type { Plan } from '../../domain/plan.ts';
import type { NeighbourChoice } from '../../domain/space/ClusterChoices.ts';

export const neighbourKinds = ['queen', 'rook', 'nearest', 'within'] as const;

/** Reaches the next few units of each level: a hamlet is about 2 km across, a commune of 2025 about 11, a district about 26. */
const reach: Readonly<Record<Plan['level'], number>> = { hamlet: 5, commune: 15, district: 40 };

/** What a kind of neighbourhood starts from, before the planner gives it a number. */
export function usualNeighbours(kind: NeighbourChoice['kind'], level: Plan['level']): NeighbourChoice {
  switch (kind) {
    case 'nearest':
      return { kind, count: 6 };
    case 'within':
      return { kind, km: reach[level] };
    default:
      return { kind };
  }
}
