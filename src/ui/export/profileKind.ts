import { groundShown } from '../../state/groundShown.ts';
import { paperNeeds } from '../../state/paperNeeds.ts';
import type { ExportKind } from './ExportKind.ts';

/** Profiles of two pages: of the selected place, of the first in the table where none is selected, or of all; drawn in a worker. */
export const profileKind: ExportKind = {
  id: 'profile',
  formats: ['pdf'],
  asks: ['profiles'],
  make: async ({ portal, outcome, given, language, profiles: asked, tell, signal }) => {
    const [{ profilesShown }, { makeInWorker }] = await Promise.all([
      import('../../state/profilesShown.ts'),
      import('../../report/saving/makeInWorker.ts'),
    ]);
    const plain = { ...given, title: '', subtitle: '' };
    const shown = await profilesShown(portal, outcome.plan, asked !== 'one', plain, signal);
    tell(0.1);
    const over = groundShown(portal, outcome.plan);
    const needs = await paperNeeds(portal.library, shown.brief, over);
    signal.throwIfAborted();
    const job = { ...shown, ...needs, apart: asked === 'apart', language };
    const made = await makeInWorker(job, (share) => tell(0.1 + 0.9 * share), signal);
    return {
      name: `${made.name}.${made.extension}`,
      content: new Blob([made.bytes], { type: made.type }),
    };
  },
};
