import type { GapInUnits } from '../../domain/progress/gapInUnits.ts';
import { afterStanding } from '../../domain/progress/afterStanding.ts';
import type { TargetProgress } from '../../domain/progress/Progress.ts';
import { capital } from '../capital.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';
import { wordIn } from '../wordIn.ts';
import { goalText } from './goalText.ts';
import { printedAmount } from './printedAmount.ts';
import { statusText } from './statusText.ts';
import { targetDifference, targetPace, targetValue } from './targetValue.ts';

/** A target with figures in the cells of a table, a cell as its lines; the same figures as its sentence on the page. */
export interface ProgressRow {
  readonly name: string;
  readonly goal: string;
  /** First figure and newest; one where there is no other. */
  readonly way: readonly string[];
  /** The newest figure of after the target's year, and in a word how it stands to it. */
  readonly after: readonly string[];
  /** What is missing, counted where it can be. */
  readonly gap: readonly string[];
  /** Change by year so far, and as it must be from now on; the second only while there is time and something is missing. */
  readonly pace: readonly string[];
  readonly status: string;
}

/** @returns `null` where nobody has figures for it */
export function progressRow(
  item: TargetProgress,
  missing: GapInUnits | null,
  language: Language,
): ProgressRow | null {
  const words = progressIn(language).paper;
  const { target, progress } = item;
  const { start, now, after, aim, gap, status, paceSoFar, paceNeeded, sample, yearsLeft } = progress;
  if (now === null || start === null || aim === null) return null;
  const at = (point: typeof now) =>
    words.at(
      point.moment === 'end' ? String(point.year) : capital(period(point, language)),
      targetValue(target, point.value, language, aim),
    );
  const pace = (figure: number) => words.narrow(targetPace(target, figure, language));
  return {
    name: wordIn(target.name, language),
    goal: words.narrow(goalText(target, language)),
    way: start === now ? [at(now)] : [at(start), at(now)],
    after: after === null ? [] : [words.after(at(after.newest), words.afterWords[afterStanding(progress)])],
    gap:
      status === 'met' || gap === null || gap === 0
        ? [words.none]
        : [
            words.narrow(targetDifference(target, gap, language)),
            ...(missing === null || missing.of === 'units' ? [] : [printedAmount(missing, sample, language)]),
          ],
    pace: [
      paceSoFar === null ? words.noPace : paceSoFar < 0 ? words.worse(pace(-paceSoFar)) : pace(paceSoFar),
      ...(paceNeeded === null || paceNeeded === 0 ? [] : [pace(paceNeeded)]),
    ],
    status: status === 'behind' && yearsLeft === 0 ? words.over : statusText(progress, language),
  };
}
