import type { CheckProblems } from './CheckProblems.ts';
import type { CoordinateProblems } from './CoordinateProblems.ts';
import type { FileProblems } from './FileProblems.ts';
import type { GeometryProblems } from './GeometryProblems.ts';
import type { HazardProblems } from './HazardProblems.ts';
import type { JoinProblems } from './JoinProblems.ts';
import type { LayerProblems } from './LayerProblems.ts';
import type { PovertyProblems } from './PovertyProblems.ts';
import type { ProjectProblems } from './ProjectProblems.ts';
import type { SiteProblems } from './SiteProblems.ts';
import type { TableProblems } from './TableProblems.ts';

/**
 * Everything that can be wrong with, or open about, a planner's file, with what a sentence needs to name
 * the place. Lines are counted as a spreadsheet counts its rows, from 1; features likewise. One file for
 * each topic holds its codes and how much each of them takes away.
 */
export interface ProblemDetails
  extends
    FileProblems,
    TableProblems,
    JoinProblems,
    LayerProblems,
    CoordinateProblems,
    GeometryProblems,
    CheckProblems,
    PovertyProblems,
    HazardProblems,
    SiteProblems,
    ProjectProblems {}

export type ProblemCode = keyof ProblemDetails;
export type ProblemOf<Code extends ProblemCode> = {
  readonly code: Code;
  /** Name of the file, as the planner knows it. */
  readonly file: string;
} & ProblemDetails[Code];
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
