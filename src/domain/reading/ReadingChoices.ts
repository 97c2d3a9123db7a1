import type { AreaSetId } from '../area/Area.ts';
import type { CoordinateChoice } from '../coordinates/Placing.ts';
import type { MatchDecision } from '../join/MatchDecision.ts';
import type { LayerRole } from '../layer/OwnLayer.ts';
import type { SheetChoices } from '../sheet/SheetTable.ts';
import type { ProjectFileChoices } from './projects/ProjectFileChoices.ts';
import type { SiteChoices } from './sites/SiteChoices.ts';
import type { ZoneChoices } from './zones/ZoneChoices.ts';

/** What a layer of shapes is for: the outlines of units, or something that lies over them. */
export const layerUses = [
  'boundaries',
  'hazard',
  'roads',
  'facilities',
  'places',
  'sites',
  'buildings',
] as const;
export type LayerUse = 'boundaries' | LayerRole;

/** What a sheet is about: figures of units, or projects that money could go to. */
export const sheetUses = ['units', 'projects'] as const;
export type SheetUse = (typeof sheetUses)[number];

/** The planner's answers to what a file leaves open, and corrections of what was understood from it. */
export interface ReadingChoices {
  /** Which of its sheets or layers, from 0. */
  readonly part: number;
  readonly sheet: SheetChoices;
  readonly set: AreaSetId | 'auto';
  /** Of a sheet that holds several years; `null`: the latest. */
  readonly year: number | null;
  /** Answers to rows that name no unit, several, or two different ones. */
  readonly decisions: readonly MatchDecision[];
  /** `null`: as the shapes and their names suggest. */
  readonly use: LayerUse | null;
  /** `null`: as the file says, where it does. */
  readonly coordinates: CoordinateChoice | null;
  /** What zones of hazard mean. */
  readonly zones: ZoneChoices;
  /** What receiving sites say. */
  readonly sites: SiteChoices;
  /** `null`: as the names of the columns suggest. */
  readonly sheetUse: SheetUse | null;
  /** What a table of projects says. */
  readonly projects: ProjectFileChoices;
}

/** Nothing said yet: everything as the file itself suggests. */
export const noChoices: ReadingChoices = {
  part: 0,
  sheet: {},
  set: 'auto',
  year: null,
  decisions: [],
  use: null,
  coordinates: null,
  zones: {},
  sites: {},
  sheetUse: null,
  projects: {},
};
