import type { BriefGiven } from '../../domain/brief/Brief.ts';
import type { OfficialFields } from '../../domain/brief/OfficialFields.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { exportingIn } from '../../i18n/exportingIn.ts';
import type { Language } from '../../i18n/Language.ts';
import type { SheetFormat } from '../../report/map/SheetFormat.ts';
import type { Portal } from '../../state/Portal.svelte.ts';

type Words = ReturnType<typeof exportingIn>;

/** Questions of the dialogue that not everything needs. */
export type ExportQuestion = 'paper' | 'series' | 'profiles' | 'title' | 'official' | 'link';

/** How many files in one go: what is on the screen, or one for each ... */
export type ExportSeries = keyof Words['seriesOf'];

/** The profile of one place, or those of all units on the screen in one file, or in one each. */
export type ProfilesAsked = 'one' | 'together' | 'apart';

/** Everything chosen in the dialogue. */
export interface ExportAsked {
  readonly portal: Portal;
  /** What is on the screen: draw this and never the choice that is on its way. */
  readonly outcome: Outcome;
  readonly given: BriefGiven;
  /** What the office fills in on its report. */
  readonly official: OfficialFields;
  readonly language: Language;
  readonly format: keyof Words['formats'];
  readonly sheet: SheetFormat;
  readonly series: ExportSeries;
  readonly profiles: ProfilesAsked;
  /** How far it is, 0..1. */
  readonly tell: (share: number) => void;
  /** Aborted when the planner stops it. */
  readonly signal: AbortSignal;
}

export interface ExportFile {
  /** With its extension. */
  readonly name: string;
  readonly content: Blob;
}

/**
 * One thing that can be saved. A new one is a file beside this, listed in `exportKinds.ts`, with its words in `src/i18n/vi/exporting.ts`; what draws it
 * comes by `import()` inside `make`.
 */
export interface ExportKind {
  readonly id: keyof Words['kinds'];
  /** Empty where it is no file. */
  readonly formats: readonly (keyof Words['formats'])[];
  readonly asks: readonly ExportQuestion[];
  /**
   * `null` where it is no file, and the dialogue itself shows what is to be taken.
   *
   * @throws where something does not arrive or was stopped
   */
  readonly make: ((asked: ExportAsked) => Promise<ExportFile>) | null;
}
