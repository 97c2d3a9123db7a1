import type { Area } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { membership } from '../area/membership.ts';
import { partsOf } from '../area/partsOf.ts';
import { exposureAbove } from '../hazard/exposureAbove.ts';
import type { HazardOfHamlets } from '../hazard/HazardOfHamlets.ts';
import { judgeRisk } from '../hazard/risk/judgeRisk.ts';
import { unitHazardClass, type UnitHazard } from '../hazard/unitHazardClass.ts';
import type { World } from '../indicator/World.ts';
import type { Columns } from '../outcome/createColumns.ts';
import type { Plan } from '../plan.ts';
import { evaluateRuleSet } from '../rules/evaluateRuleSet.ts';
import { hazardPartsOf } from './hazardPartsOf.ts';
import type { ListedHamlet, ProfileHazard } from './ProfileBrief.ts';

/** Land of a unit by class of hazard, and its hamlets at high risk or not looked at; `null` until somebody asked. */
export function profileHazardOf(
  { world, columns, plan }: { readonly world: World; readonly columns: Columns; readonly plan: Plan },
  area: Area,
  unit: number,
): ProfileHazard | null {
  const { hazard, sets } = world;
  if (hazard === undefined) return null;
  const { set } = area;
  const isHamlet = set === 'hamlet';
  const exposure = isHamlet
    ? hazard.exposure
    : exposureAbove(hazard.exposure, membership(sets, 'hamlet', set), sets[set].areas.length);
  const households = columns('hamlet', plan.year, 'households');
  const classShare = plan.riskShare / 100;
  const hamlets = isHamlet ? [] : partsOf(sets, area.key, 'hamlet');
  const listed = hamlets.map((each): ListedHamlet => {
    const place = sets.hamlet.indexOf.get(each.key) ?? -1;
    const { hazard: called } = unitHazardClass(hazard.exposure, place, classShare);
    const formerly = hasNamesake(each, hamlets) ? formerCommune(sets, each) : null;
    return { area: each, formerly, hazard: called, households: households.column[place] ?? 'not-reported' };
  });
  return {
    layers: hazard.layers.map(({ name }) => name),
    parts: hazardPartsOf(exposure, unit),
    listed: listed.filter((each) => urgencyOf(each) > 0).toSorted((a, b) => urgencyOf(b) - urgencyOf(a)),
    classShare,
    risk: isHamlet ? riskOf(hazard, world, plan, unit) : null,
    sample:
      hazard.layers.some(({ sample }) => sample) ||
      sets.hamlet.areas.some(({ sample }) => sample) ||
      (listed.length > 0 && households.used.provenance === 'sample'),
  };
}

const hasNamesake = ({ key, name }: Area, hamlets: readonly Area[]): boolean =>
  hamlets.some((other) => other.key !== key && other.name === name);

function formerCommune({ commune2021 }: AreaSets, { within }: Area): Area | null {
  const place = within.commune2021 === undefined ? -1 : commune2021.indexOf.get(within.commune2021);
  return commune2021.areas[place ?? -1] ?? null;
}

/** What is listed; what nobody looked at comes after what is known to be dangerous. */
const urgency: Partial<Record<UnitHazard, number>> = { 'very-high': 3, high: 2, 'not-mapped': 1 };
const urgencyOf = ({ hazard }: ListedHamlet): number => urgency[hazard] ?? 0;

function riskOf(hazard: HazardOfHamlets, { sets }: World, plan: Plan, unit: number): ProfileHazard['risk'] {
  const { ruleSet, cellOf } = judgeRisk(hazard, sets.hamlet.areas, plan);
  return { ruleSet, verdict: evaluateRuleSet(ruleSet, cellOf(unit)) };
}
