import { areaSetIds, type AreaKey } from '../area/Area.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { ArrangementStatus } from '../resettle/ArrangementStatus.ts';
import { isCount, isObject, isText, listOf, objectOf, oneOf, type Check } from './check/Check.ts';
import { isHistoryEntry } from './check/isHistoryEntry.ts';
import { isKeptFile } from './check/isAccepted.ts';
import { keptSchema, type KeptDocument, type KeptFile } from './KeptDocument.ts';
import { isRefusal, type KeptRefusal } from './KeptRefusal.ts';
import { migrate } from './migrate.ts';
import { setsSpokenOf } from './unitsOf.ts';

const isUnits: Check<KeptDocument['units']> = (value): value is KeptDocument['units'] =>
  isObject(value) &&
  Object.entries(value).every(
    ([set, codes]) => areaSetIds.some((id) => id === set) && listOf(isText)(codes) && isWithoutRepeats(codes),
  );

const parts: { readonly [Field in keyof KeptDocument]: Check<KeptDocument[Field]> } = {
  schema: oneOf([keptSchema]),
  units: isUnits,
  files: listOf(isKeptFile),
  done: listOf(isCount),
  undone: listOf(isCount),
  history: listOf(isHistoryEntry),
};

/**
 * The document in something that came out of a store or a file, of this form or an earlier one; or why it
 * cannot be used. Nothing in it is believed: every part is looked at, and so is what one part says of another,
 * since a figure without its indicator or a column of another length would break the page much later.
 */
export function readDocument(value: unknown): KeptDocument | KeptRefusal {
  if (!isObject(value)) return { code: 'damaged', at: 'document' };
  const migrated = migrate(value);
  if (isRefusal(migrated)) return migrated;
  const isWhole = objectOf<KeptDocument>(parts);
  if (!isWhole(migrated)) {
    const names = Object.keys(parts) as (keyof KeptDocument)[];
    return { code: 'damaged', at: names.find((name) => !parts[name](migrated[name])) ?? 'document' };
  }
  const at = contradictionIn(migrated);
  return at === null ? migrated : { code: 'damaged', at };
}

function contradictionIn({ units, files, done, undone, history }: KeptDocument): string | null {
  if (history.some(({ number }, index) => number !== index + 1)) return 'history';
  const acts = [...done, ...undone];
  const isAct = (number: number) => {
    const kind = history[number - 1]?.kind;
    return kind !== undefined && kind !== 'undo' && kind !== 'redo';
  };
  if (!acts.every(isAct) || !isWithoutRepeats(acts)) return 'done';
  // In the order in which they were done: what was undone last was done first of what is undone.
  if (!isOneByOne([...done, ...undone.toReversed()], history)) return 'history';
  const brought = acts.filter((number) => history[number - 1]?.kind === 'import');
  const entries = files.map(({ entry }) => entry);
  if (!isWithoutRepeats(entries) || !brought.every((number) => entries.includes(number))) return 'files';
  if (
    !history.every((entry) => entry.kind !== 'scenes' || isWithoutRepeats(entry.scenes.map(({ id }) => id)))
  )
    return 'history';
  return files.every((file) => isAtHome(file, files, units)) ? null : 'figures';
}

/** Every change of a status, or of a typed project, starts from what stood there, and a project bears the id it is kept under. */
function isOneByOne(acts: readonly number[], history: KeptDocument['history']): boolean {
  const standing = new Map<AreaKey, ArrangementStatus | null>();
  const typed = new Map<string, string>();
  return acts.every((number) => {
    const entry = history[number - 1];
    if (entry?.kind === 'project') {
      const { id, before, after } = entry;
      const stood = typed.get(id) ?? 'null';
      typed.set(id, JSON.stringify(after));
      return (after === null || after.project.id === id) && JSON.stringify(before) === stood;
    }
    if (entry?.kind !== 'status') return true;
    const { area, before, after } = entry;
    const stood = standing.get(area) ?? null;
    standing.set(area, after);
    return before === stood;
  });
}

/** Every column as long as its set, every figure of an indicator that is known. */
function isAtHome({ accepted }: KeptFile, files: readonly KeptFile[], units: KeptDocument['units']): boolean {
  const lengthOf = (set: keyof KeptDocument['units']) => units[set]?.length ?? -1;
  if (accepted.kind === 'layer' || accepted.kind === 'projects') return true;
  if (accepted.kind === 'boundaries')
    return accepted.boundaries.features.length === lengthOf(accepted.boundaries.set);
  const ownIndicators = files.flatMap((file) =>
    file.accepted.kind === 'sheet' ? file.accepted.indicators : [],
  );
  return (
    setsSpokenOf(accepted).length > 0 &&
    accepted.figures.every(({ indicator, set, column, carriedBy }) => {
      const columns = carriedBy?.kind === 'columns' ? [carriedBy.numerator, carriedBy.denominator] : [];
      return (
        indicatorById(indicator, { ownIndicators }) !== undefined &&
        [column, ...columns].every(({ length }) => length === lengthOf(set))
      );
    })
  );
}

function isWithoutRepeats(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
