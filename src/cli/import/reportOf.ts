import type { FileStamp } from '../../data/reading/ReadingMessages.ts';
import type { Understood } from '../../domain/reading/understand.ts';
import type { Understanding } from '../../domain/reading/Understanding.ts';
import type { Language } from '../../i18n/Language.ts';
import { problemSentence } from '../../i18n/problemSentence.ts';
import type { ImportKind } from './ImportOptions.ts';
import { joinTold } from './joinTold.ts';
import { problemsTold } from './problemsTold.ts';

/** `ready`: the page could take it in as it stands. `question`: only after an answer (`--coordinates`). */
export type ImportState = 'ready' | 'question' | 'refused';

/** The report a planner reads before accepting a file, whole, for a script. */
export function reportOf(
  file: string,
  as: ImportKind,
  stamp: FileStamp,
  { understanding, brings, problems }: Understood,
  language: Language,
) {
  const { refusal, kind, parts, part, layer, sheet } = understanding;
  const open = layer?.question ?? null;
  const state: ImportState = refusal !== null ? 'refused' : brings === null ? 'question' : 'ready';
  const report =
    brings === null || brings.kind === 'layer' || brings.kind === 'projects' ? null : brings.report;
  return {
    file,
    ...stamp,
    as,
    state,
    refusal: refusal && problemSentence(refusal, language),
    kind,
    part: parts[part]?.name ?? null,
    parts,
    sheet: sheet && sheetTold(understanding),
    layer: layer && {
      use: layer.use,
      shapes: layer.shapes,
      bounds: layer.bounds,
      attributes: layer.attributes,
      candidates: (open?.candidates ?? []).map(({ choice, system, share, kmFromCentre, kmFromNamed }) => {
        return { ...choice, name: system.name[language], share, kmFromCentre, kmFromNamed };
      }),
    },
    projects: understanding.projects,
    join: report && joinTold(report, language),
    problems: problemsTold(problems, language),
  };
}

/** How the rows were understood, and what each column of figures would become. */
function sheetTold({ sheet, columns }: Understanding) {
  return {
    header: sheet?.header ?? null,
    rows: sheet?.units ?? 0,
    totals: sheet?.totals ?? 0,
    hidden: sheet?.hidden ?? null,
    legacyFont: sheet?.legacyFont ?? null,
    columns: (sheet?.columns ?? []).map(({ index, header, role, key, numbers }) => {
      const brought = columns.find((each) => each.index === index);
      return {
        header,
        role,
        key,
        decimal: numbers?.decimal ?? null,
        scale: numbers?.scale ?? null,
        year: brought?.year ?? null,
        figures: brought?.figures ?? null,
        indicator: brought?.suggestion?.indicator.id ?? null,
      };
    }),
  };
}
