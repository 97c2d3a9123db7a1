import { CliFault } from '../../CliFault.ts';
import type { CliTable } from './CliTable.ts';

/**
 * Where a column stands: by its name exactly as given, else by the same name in other capitals.
 *
 * @throws CliFault with the names that there are
 */
export function columnAt({ file, header }: CliTable, name: string): number {
  const wanted = name.normalize('NFC').trim();
  const exact = header.indexOf(wanted);
  const at = exact >= 0 ? exact : header.findIndex((each) => each.toLowerCase() === wanted.toLowerCase());
  if (at < 0) throw new CliFault((words) => words.columnUnknown(file, name, header.join(', ')));
  return at;
}
