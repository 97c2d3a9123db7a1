import { circleIn } from '../circleIn.ts';
import type { FundProject } from './FundProject.ts';

/** Ids of projects that need themselves by way of others, in the order in which they are found. */
export function needsInCircle(projects: readonly Pick<FundProject, 'id' | 'needs'>[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (;;) {
    const left = projects.flatMap(({ id, needs }) =>
      found.has(id) ? [] : needs.map((each) => ({ id, needs: each })),
    );
    const circle = circleIn(left);
    if (circle === null) return found;
    for (const id of circle) found.add(id);
  }
}
