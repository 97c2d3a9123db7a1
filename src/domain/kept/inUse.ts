import type { AreaKey } from '../area/Area.ts';
import { setOfKey } from '../area/setOfKey.ts';
import type { StoryScene } from '../story/StoryScene.ts';
import type { ValueEdit } from '../indicator/ValueEdit.ts';
import type { TypedProject } from '../invest/project/TypedProject.ts';
import type { ArrangementStatus } from '../resettle/ArrangementStatus.ts';
import type { KeptDocument, KeptFile } from './KeptDocument.ts';
import { scenesIn } from './scenesIn.ts';
import { statusesIn } from './statusesIn.ts';
import { typedProjectsIn } from './typedProjectsIn.ts';

/** What of a document the portal works with now. */
export interface InUse {
  /** Oldest first. */
  readonly files: readonly KeptFile[];
  /** At most one for each unit, indicator and year. */
  readonly edits: readonly ValueEdit[];
  /** Of every hamlet to be moved that the planner gave one. */
  readonly statuses: ReadonlyMap<AreaKey, ArrangementStatus>;
  /** In the order in which they are shown. */
  readonly scenes: readonly StoryScene[];
  /** In the order in which they were added. */
  readonly typedProjects: readonly TypedProject[];
}

interface Placed<Value> {
  readonly value: Value;
  /** Its place among what was done. */
  readonly at: number;
}

/**
 * What follows from everything that was done and not undone, in its order. An edit gives way to a sheet that
 * was accepted after it and speaks of the same indicator, set and year; taking that sheet out brings it back.
 */
export function inUse({ files, done, history }: KeptDocument): InUse {
  const used = new Map<number, Placed<KeptFile>>();
  const edits = new Map<string, Placed<ValueEdit>>();
  for (const [at, number] of done.entries()) {
    const entry = history[number - 1];
    if (entry?.kind === 'import') {
      const value = files.find((file) => file.entry === number);
      if (value !== undefined) used.set(number, { value, at });
    } else if (entry?.kind === 'withdraw') used.delete(entry.of);
    else if (entry?.kind === 'edit') edits.set(placeOf(entry.edit), { value: entry.edit, at });
    else if (entry?.kind === 'give-back') edits.delete(placeOf(entry));
  }
  const isOverwritten = ({ value: edit, at }: Placed<ValueEdit>) =>
    [...used.values()].some((file) => file.at > at && speaksOf(file.value, edit));
  return {
    files: [...used.values()].map(({ value }) => value),
    edits: [...edits.values()].filter((edit) => !isOverwritten(edit)).map(({ value }) => value),
    statuses: statusesIn({ done, history }),
    scenes: scenesIn({ done, history }),
    typedProjects: typedProjectsIn({ done, history }),
  };
}

function placeOf({ indicator, area, year }: Pick<ValueEdit, 'indicator' | 'area' | 'year'>): string {
  return `${indicator} ${area} ${String(year)}`;
}

function speaksOf(
  { accepted }: KeptFile,
  { indicator, area, year }: { readonly indicator: string; readonly area: AreaKey; readonly year: number },
): boolean {
  return (
    accepted.kind === 'sheet' &&
    accepted.figures.some(
      (figures) => figures.indicator === indicator && figures.year === year && figures.set === setOfKey(area),
    )
  );
}
