import type { Brief } from '../../domain/brief/Brief.ts';
import { createAnswer } from '../../domain/outcome/createAnswer.ts';
import { addressFor } from '../../domain/plan/addressFor.ts';
import { briefShown } from '../../state/briefShown.ts';
import { overShown } from '../../state/overShown.ts';
import { paperNeeds } from '../../state/paperNeeds.ts';
import type { ExportAsked, ExportKind } from './ExportKind.ts';
import { sampleTablesFor } from '../../state/sampleTablesFor.ts';
import { indicatorsHere } from './indicatorsHere.ts';
import { yearsHere } from './yearsHere.ts';

/** The map on the screen as a sheet of paper, or a series of sheets, drawn in a worker. */
export const mapSheetKind: ExportKind = {
  id: 'map-sheet',
  formats: ['pdf', 'svg', 'png'],
  asks: ['paper', 'series', 'title'],
  make: async (asked) => {
    const { portal, language, format, sheet, series, tell, signal } = asked;
    if (series === 'years' && portal.library.world !== null)
      await portal.library.needTables(
        sampleTablesFor({ ...asked.outcome.plan, multiples: true, beside: null }, portal.library.world),
      );
    const briefs = briefsOf(asked);
    const [first] = briefs;
    if (first === undefined) throw new Error('Nothing is on the screen yet');
    const [needs, { makeInWorker }] = await Promise.all([
      paperNeeds(portal.library, first, overShown(portal, first.painting.plan)),
      import('../../report/saving/makeInWorker.ts'),
    ]);
    signal.throwIfAborted();
    const file: 'svg' | 'png' | 'pdf' = format === 'svg' || format === 'png' ? format : 'pdf';
    const byCommune = series === 'communes';
    const job = { briefs, byCommune, ...needs, format: sheet, language, file };
    const { name, extension, type, bytes } = await makeInWorker(job, tell, signal);
    return {
      name: `${name}-${sheet.paper.toLowerCase()}.${extension}`,
      content: new Blob([bytes], { type }),
    };
  },
};

/** One for what is on the screen, or one for each indicator or year that has figures there. */
function briefsOf({ portal, outcome, given, series }: ExportAsked): readonly Brief[] {
  const { world, indicators } = portal.library;
  if (series === 'years' && world !== null) {
    const answer = createAnswer(world);
    return yearsHere(portal.library, outcome).flatMap((year) => {
      const plan = { ...outcome.plan, multiples: true, beside: null, year };
      return briefShown(portal, answer.of(plan), given) ?? [];
    });
  }
  if (series !== 'indicators' || world === null) {
    const brief = briefShown(portal, outcome, given);
    return brief === null ? [] : [brief];
  }
  const answer = createAnswer(world);
  const own = { ...given, title: '', subtitle: '' };
  return indicatorsHere(indicators, outcome).flatMap(({ id }) => {
    const plan = { ...outcome.plan, tab: 'explore', paint: 'indicator', indicator: id } as const;
    const address = addressFor(given.address, plan);
    return briefShown(portal, answer.of(plan), { ...own, address }) ?? [];
  });
}
