import type { Decimal } from '../../sheet/SheetTable.ts';
import type { ClassValue } from '../zones/HazardProposal.ts';
import type { CostUnit, DistanceUnit, LandUnit, SiteField, SiteFigure } from './SiteChoices.ts';

/** How the properties of sites are read. */
export interface SiteColumns {
  /** Every property of the file, in its order. */
  readonly names: readonly string[];
  /** The property that holds each figure; `null` where none does. */
  readonly fields: Readonly<Record<SiteField, string | null>>;
  /** `null` until it is known: costs are missing until then. */
  readonly costUnit: CostUnit | null;
  readonly landUnit: LandUnit;
  readonly distanceUnit: DistanceUnit;
  /** Of figures; a capacity is whole and needs none. */
  readonly decimals: Readonly<Record<Exclude<SiteFigure, 'capacity'>, Decimal>>;
  /** What the values of the stated class mean; sites that state none are left out. */
  readonly hazards: readonly ClassValue[];
  /** The figures that can be read both ways, each with a cell that shows it. */
  readonly either: readonly { readonly figure: Exclude<SiteFigure, 'capacity'>; readonly value: string }[];
}

/** How many sites have a figure, and between which it lies, so that a wrong unit is seen. */
export interface FigureRange {
  readonly sites: number;
  readonly least: number;
  readonly most: number;
}

/** How sites are understood, small enough to be looked at and corrected. */
export interface SitesProposal extends SiteColumns {
  readonly sites: number;
  /** As they will be kept, in households, hectares, kilometres and million đồng; `null` where no site has one. */
  readonly ranges: Readonly<Record<SiteFigure, FigureRange | null>>;
  /** Sites whose land is measured on the outline that is drawn. */
  readonly measured: number;
}
