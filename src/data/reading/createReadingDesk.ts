import { tableToCount } from '../../domain/poverty/tableToCount.ts';
import type { FileContent } from '../../domain/reading/FileContent.ts';
import type { KnownWorld } from '../../domain/reading/KnownWorld.ts';
import type { ReadingChoices } from '../../domain/reading/ReadingChoices.ts';
import { sheetLines } from '../../domain/reading/sheetLines.ts';
import { takeIn } from '../../domain/reading/takeIn.ts';
import { understand, type Understood } from '../../domain/reading/understand.ts';
import { readFile } from '../readFile.ts';
import type { ReadingAnswers, ReadingProgress, ReadingRequest } from './ReadingMessages.ts';
import { stampOf } from './stampOf.ts';

export type OnReading = (progress: ReadingProgress) => void;

/**
 * The reader's whole surface. It keeps the file, whole; what it answers is small. Kept apart from the
 * worker's own file so that tests and the command line can ask it without a worker.
 */
export interface ReadingDesk {
  /** Reads a file; what was read before is forgotten. */
  open(request: Of<'open'>, onProgress: OnReading): Promise<ReadingAnswers['open']>;
  /** Understands the same file again by other choices. */
  answer(request: Of<'answer'>): ReadingAnswers['answer'];
  /** Some lines of the sheet that is looked at, as they stand in the file. */
  lines(request: Of<'lines'>): ReadingAnswers['lines'];
  /** Every problem of the file as it is read now. */
  problems(): ReadingAnswers['problems'];
  /** What the portal keeps of it, by the last choices. */
  take(request: Of<'take'>): ReadingAnswers['take'];
  /** Reads a table whose deprivations are counted; nothing of it is kept here. */
  count(request: Of<'count'>, onProgress: OnReading): Promise<ReadingAnswers['count']>;
}

type Of<Kind extends ReadingRequest['kind']> = Omit<Extract<ReadingRequest, { kind: Kind }>, 'kind'>;

export function createReadingDesk(): ReadingDesk {
  let content: FileContent = { kind: 'refused', problems: [] };
  let known: KnownWorld | null = null;
  let understood: Understood | null = null;

  function answer(choices: ReadingChoices) {
    if (known === null) throw new Error('A file must be opened before anything is asked about it');
    understood = understand(content, choices, known);
    return understood.understanding;
  }

  return {
    async open({ source, known: given, choices }, onProgress) {
      known = given;
      onProgress({ stage: 'reading', share: 0 });
      content = await readFile(source, (share) => onProgress({ stage: 'reading', share }));
      onProgress({ stage: 'understanding', share: 0 });
      const understanding = answer(choices);
      return { understanding, stamp: await stampOf(source) };
    },
    answer: ({ choices }) => answer(choices),
    lines({ from, count }) {
      const part = understood?.understanding.part ?? 0;
      const raw = content.kind === 'tables' ? content.tables[part] : undefined;
      const brings = understood?.brings;
      return raw === undefined
        ? []
        : sheetLines(raw, brings?.kind === 'sheet' ? brings.table : null, from, count);
    },
    problems: () => understood?.problems ?? [],
    take({ decisions }) {
      const brings = understood?.brings ?? null;
      return brings === null ? null : takeIn(brings, decisions, known?.indicators ?? []);
    },
    async count({ source, part }, onProgress) {
      const table = await readFile(source, (share) => onProgress({ stage: 'reading', share }));
      return tableToCount(table, source[0].name, part);
    },
  };
}
