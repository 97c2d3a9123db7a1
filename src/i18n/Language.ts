import type { Plan } from '../domain/plan.ts';

export type Language = Plan['language'];
