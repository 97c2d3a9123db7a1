import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { briefShown } from '../../state/briefShown.ts';
import { writeSheets } from '../../state/writeSheets.ts';
import { nameCells } from '../table/nameCells.ts';
import { tableColumns } from '../table/tableColumns.ts';
import { tableOrder } from '../table/tableOrder.ts';
import type { ExportKind } from './ExportKind.ts';

/** What is on the screen and the whole, one sheet a subject, with a codebook. */
export const tablesKind: ExportKind = {
  id: 'tables',
  formats: ['xlsx', 'csv'],
  asks: ['title'],
  make: async ({ portal, outcome, given, language, format, tell, signal }) => {
    const { world, columns } = portal.library;
    if (world === null || columns === null) throw new Error('Nothing is on the screen yet');
    const { plan, set } = outcome;
    const names = nameCells(world, set, plan.vintage, language);
    const order = tableOrder(outcome, tableColumns(world, columns, outcome, language, names), plan.sort);
    const brief = briefShown(portal, outcome, given, { order });
    if (brief === null) throw new Error('Nothing is on the screen yet');
    const [{ tablesOf }, { fileName }] = await Promise.all([
      import('../../report/tables/tablesOf.ts'),
      import('../../report/saving/fileName.ts'),
    ]);
    tell(0.3);
    const target = format === 'csv' ? 'csv' : 'xlsx';
    const content = await writeSheets(tablesOf(brief, language, target), target);
    signal.throwIfAborted();
    return { name: `${fileName(briefTitle(brief, language))}.${target}`, content };
  },
};
