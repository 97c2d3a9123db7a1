import { checkSeverities } from './CheckProblems.ts';
import { coordinateSeverities } from './CoordinateProblems.ts';
import { fileSeverities } from './FileProblems.ts';
import { geometrySeverities } from './GeometryProblems.ts';
import { hazardSeverities } from './HazardProblems.ts';
import { joinSeverities } from './JoinProblems.ts';
import { layerSeverities } from './LayerProblems.ts';
import { povertySeverities } from './PovertyProblems.ts';
import { projectSeverities } from './ProjectProblems.ts';
import { siteSeverities } from './SiteProblems.ts';
import { tableSeverities } from './TableProblems.ts';
import type { ProblemCode } from './Problem.ts';
import type { Severity } from './Severity.ts';

/** How much of the file a problem takes away. */
export const severityOf: Readonly<Record<ProblemCode, Severity>> = {
  ...fileSeverities,
  ...tableSeverities,
  ...joinSeverities,
  ...layerSeverities,
  ...checkSeverities,
  ...coordinateSeverities,
  ...geometrySeverities,
  ...povertySeverities,
  ...hazardSeverities,
  ...siteSeverities,
  ...projectSeverities,
};
