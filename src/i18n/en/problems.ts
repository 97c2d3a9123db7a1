import { checkProblems } from './problems/checkProblems.ts';
import { coordinateProblems } from './problems/coordinateProblems.ts';
import { fileProblems } from './problems/fileProblems.ts';
import { geometryProblems } from './problems/geometryProblems.ts';
import { hazardProblems } from './problems/hazardProblems.ts';
import { joinProblems } from './problems/joinProblems.ts';
import { layerProblems } from './problems/layerProblems.ts';
import { povertyProblems } from './problems/povertyProblems.ts';
import { projectProblems } from './problems/projectProblems.ts';
import { siteProblems } from './problems/siteProblems.ts';
import { tableProblems } from './problems/tableProblems.ts';
import type { Translated } from '../Translated.ts';
import type { problems as vi } from '../vi/problems.ts';

export const problems: Translated<typeof vi> = {
  ...fileProblems,
  ...tableProblems,
  ...joinProblems,
  ...layerProblems,
  ...checkProblems,
  ...coordinateProblems,
  ...geometryProblems,
  ...povertyProblems,
  ...hazardProblems,
  ...siteProblems,
  ...projectProblems,
};
