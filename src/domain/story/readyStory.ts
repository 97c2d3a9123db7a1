import { defaultPlan } from '../plan/defaultPlan.ts';
import type { Plan } from '../plan.ts';
import { readyIds, type ReadyId } from './ReadyId.ts';
import type { StoryScene } from './StoryScene.ts';
import { viewOf } from './viewOf.ts';

/** The newest year of the sample on poverty and services. */
const year = 2024;
/** In force from 1 December 2025, for the period that begins now. */
const rules = 'decree-272-2025-hamlets';

/** What lies on the map while each scene is told; everything else is as on the first screen. */
const views: Readonly<Record<ReadyId, Partial<Plan>>> = {
  province: { tab: 'explore', indicator: 'density' },
  targets: { tab: 'explore', indicator: 'density' },
  hardest: { tab: 'explore', indicator: 'poor-rate', year },
  why: { tab: 'explore', paint: 'bivariate', indicator: 'poor-rate', second: 'hardened-road-share', year },
  law: { tab: 'difficulty', paint: 'flag-share', indicator: 'poor-rate', rules, year },
  clusters: { tab: 'explore', paint: 'cluster', level: 'hamlet', indicator: 'poor-rate', year },
  danger: { tab: 'safety', paint: 'hazard', level: 'hamlet', zones: true, missing: 'others', year },
  priority: { tab: 'priority', paint: 'standing', indicator: 'poor-rate', missing: 'others', year },
  ask: { tab: 'priority', paint: 'score', indicator: 'poor-rate', missing: 'others', year },
};

/**
 * The story that is there on the first day: where the province stands, where it is hardest and why, what the law sees, who is in danger, whom to
 * begin with, and what is to be decided. Its words are in `src/i18n/story`, its figures come from the outcome of each view.
 */
export const readyStory: readonly StoryScene[] = readyIds.map((id) => ({
  id,
  view: viewOf({ ...defaultPlan, ...views[id] }),
  ready: id,
  title: null,
  sentence: null,
  notes: null,
}));
