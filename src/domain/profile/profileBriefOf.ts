import type { Area, AreaKey } from '../area/Area.ts';
import type { RegionClass } from '../area/AreasFile.ts';
import { levelOf } from '../area/levelOf.ts';
import { mergedInto } from '../area/mergedInto.ts';
import { partsOf } from '../area/partsOf.ts';
import { areaOf } from '../area/areaOf.ts';
import type { ReportsFile } from '../area/ReportsFile.ts';
import { reportsWithin } from '../area/reportsWithin.ts';
import { setOfKey } from '../area/setOfKey.ts';
import { countClasses } from '../classify/countClasses.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';
import { flagsOfAreas } from '../outcome/flagsOfAreas.ts';
import { knownIndicator } from '../outcome/knownIndicator.ts';
import type { Plan } from '../plan.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import { thresholdsOf } from '../rules/thresholdsOf.ts';
import type { ProfileBrief, ProfileFigure, ProfileHamlets, ProfileTrend } from './ProfileBrief.ts';
import { profileFlagOf } from './profileFlagOf.ts';
import { profileHazardOf } from './profileHazardOf.ts';
import { profileIndicators } from './profileIndicators.ts';
import { trendIndicatorOf, trendIndicators } from './trendIndicators.ts';
import { trendMoments } from './trendMoments.ts';

/** What profiles are made from. */
export interface ProfilesFrom {
  readonly world: World;
  readonly columns: Columns;
  /** Everything known, of the catalogue and of the planner. */
  readonly indicators: readonly Indicator[];
  /** Of the outcome on the map. */
  readonly plan: Plan;
  readonly published: ReadonlyMap<AreaKey, RegionClass>;
  /** `null` while they are not there. */
  readonly reports: ReportsFile | null;
}

/** The profile of one unit, with the figures of the page. */
export function profileBriefOf(from: ProfilesFrom, area: Area): ProfileBrief {
  const { world, columns, plan, published } = from;
  const { set } = area;
  const unit = world.sets[set].indexOf.get(area.key) ?? -1;
  const cellOf = (id: string): Cell => columns(set, plan.year, id).column[unit] ?? 'not-reported';
  const ruleSet = ruleSetChosen(plan, levelOf(set), plan.year);
  const main = profileIndicators(from.indicators, plan, set);
  const ids = new Set([
    ...main.map(({ id }) => id),
    ...(ruleSet === null ? [] : criteriaIndicators(ruleSet)),
  ]);
  return {
    unit,
    area,
    above: aboveOf(from, area),
    into: mergedInto(world.sets, area.key),
    year: plan.year,
    figures: [...ids].map((id) => figureOf(from, area, unit, id)),
    main: main.length,
    flag:
      ruleSet === null
        ? null
        : profileFlagOf(ruleSet, cellOf, {
            isOwn: (id) => columns(set, plan.year, id).used.how === 'own',
            published: published.get(area.key) ?? null,
          }),
    trend: trendOf(from, area, unit),
    hamlets: hamletsOf(from, area),
    hazard: profileHazardOf(from, area, unit),
    reports: from.reports === null ? null : reportsWithin(from.reports, world.sets, area),
  };
}

function aboveOf({ world: { sets }, plan }: ProfilesFrom, { within }: Area): readonly Area[] {
  const commune = plan.vintage === 2021 ? within.commune2021 : within.commune2025;
  return [commune, plan.vintage === 2021 ? within.district : undefined, within.province].flatMap((key) => {
    return key === undefined ? [] : (areaOf(sets, key) ?? []);
  });
}

function figureOf(
  { world, columns, plan }: ProfilesFrom,
  { set, within }: Area,
  unit: number,
  id: string,
): ProfileFigure {
  const { column, used } = columns(set, plan.year, id);
  const commune = plan.vintage === 2021 ? within.commune2021 : within.commune2025;
  const province = world.sets.province.areas[0]?.key;
  const compared = (set === 'hamlet' ? [commune, province] : [province]).map((key): Cell => {
    if (key === undefined) return 'not-carried';
    const above = setOfKey(key);
    const place = world.sets[above].indexOf.get(key) ?? -1;
    return columns(above, plan.year, id).column[place] ?? 'not-reported';
  });
  return {
    entry: knownIndicator(world, id),
    used,
    weight: null,
    judged: false,
    beside: thresholdsOf(id, plan.ownRules),
    missing: {},
    above: [],
    cell: column[unit] ?? 'not-reported',
    compared,
  };
}

function trendOf(
  { columns, indicators, plan }: ProfilesFrom,
  { set }: Area,
  unit: number,
): ProfileTrend | null {
  const entry = trendIndicatorOf(trendIndicators(indicators, set), plan.indicator);
  if (entry === undefined) return null;
  const others = indicators.filter(({ id }) => entry.notComparableWith?.includes(id) === true);
  return { entry, moments: trendMoments(entry, columns, set, unit), others };
}

function hamletsOf({ world, columns, plan }: ProfilesFrom, area: Area): ProfileHamlets | null {
  if (area.set === 'hamlet') return null;
  const hamlets = partsOf(world.sets, area.key, 'hamlet');
  const ruleSet = ruleSetChosen(plan, 'hamlet', plan.year);
  const numbers = ruleSet === null ? [] : flagsOfAreas(world, columns, ruleSet, hamlets, plan.year);
  return { count: hamlets.length, ruleSet, numbers: countClasses(numbers) };
}
