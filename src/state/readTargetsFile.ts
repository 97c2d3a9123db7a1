import type { Indicator } from '../domain/indicator/Indicator.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import type { OwnTargetSheet } from '../domain/progress/OwnTargetSheet.ts';
import { readOwnTargets } from '../domain/progress/readOwnTargets.ts';
import { severityOf } from '../domain/problem/severityOf.ts';

/**
 * The targets in a table the planner chose; of a workbook in its first sheet. Nothing is added to the plan here.
 *
 * @param room how many more the plan holds
 * @returns the one problem of a file that is no table
 */
export async function readTargetsFile(
  file: File,
  offered: readonly Indicator[],
  room: number,
): Promise<OwnTargetSheet | Problem> {
  const { readFile } = await import('../data/readFile.ts');
  const read = await readFile([file]);
  if (read.kind === 'tables' && read.tables[0] !== undefined)
    return readOwnTargets(read.tables[0], offered, room);
  return (
    read.problems.find(({ code }) => severityOf[code] === 'refused') ?? {
      code: 'format-unknown',
      file: file.name,
    }
  );
}
