import type { Plan } from '../plan.ts';

/** Whether the map cannot be painted before the study is there. */
export function waitsForStudy({ paint }: Plan): boolean {
  return paint === 'standing' || paint === 'shift' || paint === 'cluster';
}
