import type { Plan } from '../plan.ts';

/** What a plan asks for beyond its outcome. */
export function studiesIn({ paint, tab }: Plan): { readonly ranks: boolean; readonly clusters: boolean } {
  const ranks = tab === 'priority' || tab === 'safety' || paint === 'standing' || paint === 'shift';
  return { ranks, clusters: paint === 'cluster' };
}
