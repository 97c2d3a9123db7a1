import type { AreaSetId } from '../domain/area/Area.ts';
import type { OwnFigures } from '../domain/indicator/World.ts';
import type { Plan } from '../domain/plan.ts';

const views: Readonly<Record<AreaSetId, Partial<Plan>>> = {
  province: { level: 'commune' },
  district: { level: 'district', vintage: 2021 },
  commune2021: { level: 'commune', vintage: 2021 },
  commune2025: { level: 'commune', vintage: 2025 },
  hamlet: { level: 'hamlet' },
};

/** The view that shows what a file brought: its units, without any filter, painted by its first figures. */
export function planShowing(set: AreaSetId, figures: OwnFigures | null): Partial<Plan> {
  const view: Partial<Plan> = {
    tab: 'explore',
    ...views[set],
    within: null,
    district: null,
    flag: null,
    text: '',
    selected: null,
    camera: null,
  };
  if (figures === null) return view;
  return { ...view, paint: 'indicator', indicator: figures.indicator, year: figures.year };
}
