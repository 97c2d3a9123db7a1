import type { Area } from '../area/Area.ts';
import type { ReportedHazard, ResettlementProject } from '../area/ReportsFile.ts';
import type { CountedBy } from '../hazard/householdParts.ts';
import type { HazardShare } from '../hazard/shareFrom.ts';
import type { UnitHazard } from '../hazard/unitHazardClass.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { Answer } from '../rules/RuleSet.ts';
import type { Entitlement } from './entitledBy.ts';
import type { ProposedForm } from './proposeForm.ts';

/** One line of the list of who should move first. */
export interface ArrangedHamlet {
  /** Index in the set of hamlets. */
  readonly unit: number;
  readonly area: Area;
  /** `pass`: at high risk; `open`: too little was looked at to say. Nobody else is in the list. */
  readonly atRisk: Extract<Answer, 'pass' | 'open'>;
  /** 1 is first; `null` where it cannot be ranked. */
  readonly rank: number | null;
  readonly households: Cell;
  /** Households in dangerous zones; at least so many where something was left unseen. */
  readonly toMove: Cell;
  /** Whether `toMove` goes by where houses stand, or by its part of the land. */
  readonly countedBy: CountedBy;
  /** The part of the households, by that count, that lives in dangerous zones. */
  readonly living: HazardShare;
  readonly worst: UnitHazard;
  /** Land in dangerous zones. */
  readonly share: HazardShare;
  /** To a reported event that puts it at high risk by itself; `null` where none does. */
  readonly eventKm: number | null;
  readonly groups: readonly Entitlement[];
  /** `null` where it is not known how many would move. */
  readonly form: ProposedForm | null;
  /** Reported in its commune of 2021: no report names a hamlet of the sample. */
  readonly events: readonly ReportedHazard[];
  readonly projects: readonly ResettlementProject[];
  /** Indicators of the order that have no figure here. */
  readonly missing: readonly string[];
}
