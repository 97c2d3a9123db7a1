import type { ZoneChoices } from '../zones/ZoneChoices.ts';
import type { ReceivingSite } from '../../resettle/ReceivingSite.ts';
import type { Decimal } from '../../sheet/SheetTable.ts';

/** Figures of a site that a property of the file may hold, in the order a planner reads them. */
export const siteFigures = [
  'capacity',
  'landHectares',
  'kmToRoad',
  'kmToWater',
  'kmToSchool',
  'kmToHealthStation',
  'costPerHousehold',
] as const satisfies readonly (keyof ReceivingSite)[];
export type SiteFigure = (typeof siteFigures)[number];
/** `hazard`: the class that the file states. */
export type SiteField = 'name' | 'hazard' | SiteFigure;

export const costUnits = ['million', 'billion', 'dong'] as const;
/** In what the file counts the cost of one household. */
export type CostUnit = (typeof costUnits)[number];
export const landUnits = ['ha', 'm2'] as const;
export type LandUnit = (typeof landUnits)[number];
export const distanceUnits = ['km', 'm'] as const;
export type DistanceUnit = (typeof distanceUnits)[number];

/** What the planner says of sites; what is left out is as the file suggests. */
export interface SiteChoices {
  /** The property that holds a figure; `null`: none of them. */
  readonly fields?: Readonly<Partial<Record<SiteField, string | null>>>;
  /** What values of the stated class mean. */
  readonly classes?: NonNullable<ZoneChoices['classes']>;
  readonly costUnit?: CostUnit;
  readonly landUnit?: LandUnit;
  readonly distanceUnit?: DistanceUnit;
  /** Of figures that can be read both ways (`1.250`); a capacity is whole and never asked for. */
  readonly decimal?: Decimal;
}
