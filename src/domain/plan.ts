import type { AreaKey, Vintage } from './area/Area.ts';
import type { Method } from './classify/Legend.ts';

export const planVersion = 1;

export const tabs = ['explore', 'difficulty', 'priority', 'data'] as const;
export type Tab = (typeof tabs)[number];

/** How a unit with a missing part is treated in a score; the planner chooses, there is no silent default. */
export const missingRules = ['leave-out', 'others'] as const;
export type MissingRule = (typeof missingRules)[number];

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Everything the planner chose, as one document with a version. The address holds it, results remember it. */
export interface Plan {
  readonly version: typeof planVersion;
  /** `null`: the first screen with its three doors. */
  readonly tab: Tab | null;
  /** What the map is painted by. */
  readonly paint: 'indicator' | 'flag' | 'score';
  readonly level: 'district' | 'commune' | 'hamlet';
  readonly vintage: Vintage;
  /** The commune or district gone into; only its parts are shown. */
  readonly within: AreaKey | null;
  readonly indicator: string;
  readonly year: number;
  readonly method: Method;
  readonly classes: number;
  /** Inner bounds, ascending, for the manual method. */
  readonly breaks: readonly number[];
  /** Indicator id -> 0..100. */
  readonly weights: Readonly<Record<string, number>>;
  /** `null` until the planner chooses: units with a missing part are then shown as not ranked. */
  readonly missing: MissingRule | null;
  readonly district: AreaKey | null;
  /** Keep only units of this class of the rule set (`III`, `open`, ...). */
  readonly flag: string | null;
  readonly text: string;
  readonly sort: { readonly by: string; readonly descending: boolean };
  readonly selected: AreaKey | null;
  /** Ids of the planner's own layers that are drawn over the units. */
  readonly layers: readonly string[];
  readonly table: boolean;
  readonly camera: Camera | null;
  readonly language: 'vi' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
}
