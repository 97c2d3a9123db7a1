import type { Feature, Geometry } from 'geojson';
import type { Area, AreaSetId, Level } from '../area/Area.ts';
import type { Bounds } from '../coordinates/Extent.ts';
import type { CoordinateChoice, CoordinateQuestion } from '../coordinates/Placing.ts';
import type { ValueColumn } from '../join/columnsFor.ts';
import type { JoinReport } from '../join/JoinReport.ts';
import type { Problem } from '../problem/Problem.ts';
import type { Severity } from '../problem/Severity.ts';
import type { LegacyFont } from '../sheet/LegacyFont.ts';
import type { SourceGuess } from '../sheet/guessSource.ts';
import type { AsideLine, ColumnRole, NumberReading } from '../sheet/SheetTable.ts';
import type { LayerUse } from './ReadingChoices.ts';
import type { ProjectsProposal } from './projects/ProjectsProposal.ts';
import type { SitesProposal } from './sites/SitesProposal.ts';
import type { HazardProposal } from './zones/HazardProposal.ts';

/** One sheet of a workbook or one layer of a map file, for the planner to choose from. */
export interface FilePart {
  /** Empty for a text table. */
  readonly name: string;
  /** Rows of a sheet, shapes of a layer. */
  readonly size: number;
}

/** Problems in file order, the first of each severity; `counts` are of all of them. */
export interface ProblemList {
  readonly first: readonly Problem[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A line of a sheet with what it was taken for. */
export interface SheetLine {
  /** As a spreadsheet counts its rows, from 1. */
  readonly line: number;
  readonly kind: AsideLine['kind'] | 'header' | 'unit' | 'blank' | 'passed-over';
  /** As shown, shortened. */
  readonly cells: readonly string[];
}

export interface ColumnProposal {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly level: Level | null;
  /** What it does for the join, found from what it holds. */
  readonly key: 'code' | 'name' | 'parent' | null;
  /** How its numbers were read; `null` for a column of words. */
  readonly numbers: Omit<NumberReading, 'cells'> | null;
}

/** How a sheet was understood, small enough to be looked at and corrected. */
export interface SheetProposal {
  readonly columns: readonly ColumnProposal[];
  /** From the top, as many as a planner needs to see whether the header was found. */
  readonly lines: readonly SheetLine[];
  /** The lines that name the columns, both ends included; `null` where none was found. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** Lines of the sheet, blank ones included. */
  readonly length: number;
  readonly units: number;
  readonly totals: number;
  /** Rows and columns that the file hides. */
  readonly hidden: { readonly rows: number; readonly columns: number };
  /** The old font its text was read in, if it was. */
  readonly legacyFont: LegacyFont | null;
  readonly source: SourceGuess;
}

/** The join from both sides, its long lists cut to what a planner can answer in one sitting. */
export interface JoinSummary {
  readonly set: AreaSetId;
  readonly setSureness: 'found' | 'assumed' | 'chosen';
  readonly records: number;
  /** Units of the set. */
  readonly units: number;
  /** Column or property that named the unit, in the file's own words. */
  readonly code: string | null;
  readonly name: string | null;
  readonly counts: {
    readonly matched: number;
    readonly near: number;
    readonly rowsWithoutUnit: number;
    readonly ambiguous: number;
    readonly conflicts: number;
    readonly duplicates: number;
    readonly headings: number;
    readonly unitsWithoutRow: number;
  };
  readonly unitsWithoutRow: readonly Area[];
  readonly ambiguous: JoinReport['ambiguous'];
  readonly conflicts: JoinReport['conflicts'];
  /** Rows that name no unit, with the units that come near. */
  readonly rowsWithoutUnit: JoinReport['rowsWithoutUnit'];
}

/** What a layer of shapes holds and what it was taken for. */
export interface LayerSummary {
  readonly shapes: { readonly areas: number; readonly lines: number; readonly points: number };
  readonly attributes: readonly { readonly name: string; readonly sample: string }[];
  readonly use: LayerUse;
  readonly useSureness: 'guessed' | 'chosen';
  /** Where it lies, degrees of WGS 84; `null` until its coordinates are known. */
  readonly bounds: Bounds | null;
  /** Its shapes, thinned, of very many an even part, degrees of WGS 84; empty until its coordinates are known. */
  readonly preview: readonly Feature<Geometry>[];
  readonly question: CoordinateQuestion | null;
  /** What the planner confirmed. */
  readonly coordinates: CoordinateChoice | null;
  /** What its zones mean; `null` for a layer that is no hazard, or not placed yet. */
  readonly hazard: HazardProposal | null;
  /** What its receiving sites say; `null` for a layer of something else, or not placed yet. */
  readonly sites: SitesProposal | null;
}

/** All that the page is told about a file on its way in: small, whatever the size of the file. */
export interface Understanding {
  readonly kind: 'tables' | 'layers' | 'refused';
  readonly parts: readonly FilePart[];
  readonly part: number;
  /** Why nothing of the file (or of this part, as it is read now) can be taken in. */
  readonly refusal: Problem | null;
  readonly problems: ProblemList;
  readonly sheet: SheetProposal | null;
  readonly layer: LayerSummary | null;
  readonly join: JoinSummary | null;
  /** A sheet of projects; `null` for any other. */
  readonly projects: ProjectsProposal | null;
  readonly columns: readonly ValueColumn[];
}
