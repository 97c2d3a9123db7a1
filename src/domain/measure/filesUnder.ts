import type { KeptDocument } from '../kept/KeptDocument.ts';
import { inUse } from '../kept/inUse.ts';
import type { RestsOn } from './KeptMeasure.ts';
import type { Measure } from './Measure.ts';

/** The files in use that a measure would rest on now: the newest of each layer, and of the boundaries of its units. */
export function filesUnder(
  { target, clip, set }: Pick<Measure, 'target' | 'clip' | 'set'>,
  kept: KeptDocument,
): readonly RestsOn[] {
  const { files } = inUse(kept);
  const asked = [
    ...(target.kind === 'layer' ? [{ kind: 'layer' as const, id: target.id }] : []),
    ...(clip === null ? [] : [{ kind: 'clip' as const, id: clip }]),
    { kind: 'boundaries' as const, id: set },
  ];
  return asked.flatMap(({ kind, id }): RestsOn[] => {
    const found = files.findLast(({ accepted }) =>
      kind === 'boundaries'
        ? accepted.kind === 'boundaries' && accepted.boundaries.set === id
        : accepted.kind === 'layer' && accepted.layer.id === id,
    );
    const entry = kept.history[(found?.entry ?? 0) - 1];
    if (found === undefined || entry?.kind !== 'import') return [];
    const { accepted } = found;
    const name = accepted.kind === 'layer' ? accepted.layer.name : accepted.file;
    return [{ kind, id, name, file: accepted.file, sha256: entry.file.sha256, brought: entry.time }];
  });
}
