import type { GapInUnits } from '../../domain/progress/gapInUnits.ts';
import type { TargetProgress } from '../../domain/progress/Progress.ts';
import { capital } from '../capital.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';
import { afterText } from './afterText.ts';
import { printedAmount } from './printedAmount.ts';
import { targetDifference, targetPace, targetValue } from './targetValue.ts';

/** Baseline, now, what is missing and both paces in one sentence, then what a figure of after its year says; empty where there are no figures. */
export function progressSentence(
  item: TargetProgress,
  missing: GapInUnits | null,
  language: Language,
): string {
  const words = progressIn(language);
  const { target, progress } = item;
  const { start, now, aim, gap, status, paceSoFar, paceNeeded, isOver } = progress;
  const later = afterText(item, language);
  const told = later === '' ? '' : `${capital(later)}.`;
  if (now === null || start === null || aim === null) return told;
  const isClosed = isOver && status !== 'no-end-figure';
  const value = (figure: number) => targetValue(target, figure, language, aim);
  const difference = (figure: number) => targetDifference(target, figure, language);
  const toward = (pace: number) =>
    `${pace < 0 ? words.worse : words.better} ${targetPace(target, Math.abs(pace), language)}`;
  const deadline = period({ year: target.year, moment: 'end' }, language);
  const when = (moment: typeof now) => period(moment, language);
  const parts = [
    start === now
      ? words.one(value(now.value), when(now))
      : words.way(value(start.value), when(start), value(now.value), when(now)),
    ...(target.kind === 'level' ? [] : [words.aim(targetValue(target, aim, language), deadline)]),
    ...(status === 'met' || gap === null || gap === 0
      ? []
      : [
          missing === null || missing.of === 'units'
            ? words[isClosed ? 'gapThen' : 'gap'](difference(gap))
            : words[isClosed ? 'gapThenIn' : 'gapIn'](
                difference(gap),
                printedAmount(missing, progress.sample, language),
              ),
        ]),
    ...(paceSoFar === null || paceSoFar === 0 ? [] : [words.pace(toward(paceSoFar))]),
    ...(paceNeeded === null || paceNeeded === 0
      ? []
      : [words.paceNeeded(targetPace(target, paceNeeded, language))]),
  ];
  return [`${capital(parts.join('; '))}.`, ...(told === '' ? [] : [told])].join(' ');
}
