import type { DroppedFile } from '../../data/DroppedFile.ts';
import type { KnownWorld } from '../../domain/reading/KnownWorld.ts';
import { noChoices, type ReadingChoices } from '../../domain/reading/ReadingChoices.ts';
import { understand, type Understood } from '../../domain/reading/understand.ts';
import { CliFault } from '../CliFault.ts';
import type { ImportOptions } from './ImportOptions.ts';

/**
 * A file understood as the page's reader understands it, with what was typed in place of what a planner would
 * choose there.
 *
 * @throws CliFault when it is no table, or no shapes, as it was said to be; or has no such sheet or layer
 */
export function understandFile(dropped: DroppedFile, options: ImportOptions, known: KnownWorld): Understood {
  const { as, sets, coordinates, year, decimal } = options;
  const { name } = dropped;
  const isTable = as === 'table' || as === 'projects';
  if (dropped.kind === 'layers' && isTable) throw new CliFault((words) => words.notTable(name));
  if (dropped.kind === 'tables' && !isTable) throw new CliFault((words) => words.notLayer(name));
  const use = isTable ? null : as;
  const first: ReadingChoices = {
    ...noChoices,
    part: partOf(dropped, options.part),
    set: sets.length === 1 ? (sets[0] ?? 'auto') : 'auto',
    use,
    sheetUse: as === 'projects' ? 'projects' : 'units',
    projects: decimal === null ? {} : { decimal },
    coordinates,
    year,
  };
  const understood = understand(dropped, first, known);
  const choices = { ...first, ...setChosen(understood, sets), ...decimalsChosen(understood, decimal) };
  return choices.set === first.set && choices.sheet === first.sheet
    ? understood
    : understand(dropped, choices, known);
}

function partOf(dropped: DroppedFile, wanted: string | null): number {
  if (wanted === null || dropped.kind === 'refused') return 0;
  const names =
    dropped.kind === 'tables'
      ? dropped.tables.map(({ sheet }) => sheet)
      : dropped.layers.map(({ name }) => name);
  const part = names.indexOf(wanted);
  if (part < 0)
    throw new CliFault((words) => words.partUnknown(dropped.name, wanted, names.map(quoted).join(', ')));
  return part;
}

const quoted = (name: string) => `“${name}”`;

/** Of several sets that were allowed, the one the file was found to be about; the first where it fits none. */
function setChosen({ understanding }: Understood, sets: ImportOptions['sets']): Partial<ReadingChoices> {
  const [first] = sets;
  const found = understanding.join?.set;
  return first === undefined || sets.length < 2 || (found !== undefined && sets.includes(found))
    ? {}
    : { set: first };
}

function decimalsChosen(
  { understanding }: Understood,
  decimal: ImportOptions['decimal'],
): Partial<ReadingChoices> {
  const numbers = understanding.sheet?.columns.filter(({ role }) => role === 'number') ?? [];
  if (decimal === null || numbers.length === 0) return {};
  return { sheet: { decimals: Object.fromEntries(numbers.map(({ index }) => [index, decimal])) } };
}
