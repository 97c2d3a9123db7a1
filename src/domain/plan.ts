import type { AreaKey, Vintage } from './area/Area.ts';
import type { Method } from './classify/Legend.ts';
import type { HazardCombination } from './hazard/HazardCombination.ts';
import type { HazardChoices } from './hazard/HazardChoices.ts';
import type { ArrangeChoices } from './resettle/ArrangeChoices.ts';
import type { ScreenChoices } from './resettle/screen/ScreenChoices.ts';
import type { FundChoices } from './invest/FundChoices.ts';
import type { ProjectChoices } from './invest/project/ProjectChoices.ts';
import type { TargetChoices } from './progress/OwnTarget.ts';
import type { RuleChoices } from './rules/RuleChoices.ts';
import type { IndexChoices } from './score/IndexChoices.ts';
import type { RankChoices } from './score/sensitivity/RankChoices.ts';
import type { ClusterChoices } from './space/ClusterChoices.ts';

export const planVersion = 1;

export const tabs = ['explore', 'difficulty', 'priority', 'safety', 'data'] as const;
export type Tab = (typeof tabs)[number];

/**
 * `flag-change`: who enters and who leaves the flag against what it is compared with. `standing`: whether a unit is among the first k whatever reasonable choice one makes. `shift`: how far ranks move against the
 * pinned choices. `cluster`: where like places lie together. `hazard`: the worst
 * class that much of a unit's land lies in. `bivariate`: two measures at once. `year-change`: what became of the measure between two years. `funding`: what a budget goes to.
 */
export const paints = [
  'indicator',
  'bivariate',
  'year-change',
  'flag',
  'flag-change',
  'flag-share',
  'score',
  'standing',
  'shift',
  'cluster',
  'hazard',
  'funding',
] as const;
export type Paint = (typeof paints)[number];

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Everything the planner chose, as one document with a version. The address holds it, results remember it. */
export interface Plan
  extends
    IndexChoices,
    RankChoices,
    ClusterChoices,
    RuleChoices,
    HazardChoices,
    HazardCombination,
    ArrangeChoices,
    FundChoices,
    ProjectChoices,
    TargetChoices {
  readonly version: typeof planVersion;
  /** `null`: the first screen with its three doors. */
  readonly tab: Tab | null;
  /** What the map is painted by. */
  readonly paint: Paint;
  readonly level: 'district' | 'commune' | 'hamlet';
  readonly vintage: Vintage;
  /** The commune or district gone into; only its parts are shown. */
  readonly within: AreaKey | null;
  readonly indicator: string;
  /** The measure beside it on a map of two (`bivariate`). */
  readonly second: string | null;
  readonly year: number;
  /** The other year of a map of change (`year-change`). */
  readonly comparedYear: number | null;
  /** A small map for each year, all in classes cut from the figures of all years. */
  readonly multiples: boolean;
  readonly method: Method;
  readonly classes: number;
  /** Inner bounds, ascending, for the manual method. */
  readonly breaks: readonly number[];
  readonly district: AreaKey | null;
  /** Keep only units of this class of the rule set (`III`, `open`, ...). */
  readonly flag: string | null;
  readonly text: string;
  readonly sort: { readonly by: string; readonly descending: boolean };
  readonly selected: AreaKey | null;
  /** The picture of another plan (`setAside`) that stands beside this one's. */
  readonly beside: string | null;
  /** Two maps side by side, or one under the other with a line to draw across. */
  readonly besideAs: 'side' | 'swipe';
  /** What is asked of a place for a new site, when one is searched for. */
  readonly places: ScreenChoices;
  /** Ids of the planner's own layers that are drawn over the units. */
  readonly layers: readonly string[];
  readonly table: boolean;
  readonly camera: Camera | null;
  readonly language: 'vi' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Shown in a frame of another page: the map to be read, and nothing to be changed. */
  readonly embed: boolean;
}
