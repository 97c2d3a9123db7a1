import type { Brief } from '../../domain/brief/Brief.ts';
import { NO_DATA, NOT_MAPPED } from '../../domain/classify/Legend.ts';
import { standardOf } from '../../domain/indicator/standardOf.ts';
import { briefTitle } from '../brief/briefTitle.ts';
import { printBriefCell } from '../brief/printBriefCell.ts';
import { capital } from '../capital.ts';
import { count } from '../format/count.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { legendOf } from '../legend/legendOf.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { mapsTogether } from './mapsTogether.ts';
import type { ScenePage } from './ScenePage.ts';

/** What stands over one map of several. */
export interface MapCaption {
  readonly title: string;
  /** Figure of the province, gaps, and whether the year before may be compared; `''` where there is nothing to say. */
  readonly remarks: string;
}

/** @param at which of the maps of the scene */
export function mapCaption(
  page: Pick<ScenePage, 'brief' | 'maps'>,
  at: number,
  language: Language,
): MapCaption {
  const brief = page.maps[at]?.brief ?? page.brief;
  const { basis } = legendOf(brief.painting, language);
  if (mapsTogether(page) !== 'years')
    return {
      title: [briefTitle(brief, language), basis].filter((part) => part !== '').join(' · '),
      remarks: '',
    };
  const before = page.maps[at - 1]?.brief ?? null;
  return { title: yearTitle(brief, language), remarks: yearRemarks(brief, before, language) };
}

function yearTitle({ painting }: Brief, language: Language): string {
  return capital(painting.period === null ? String(painting.plan.year) : period(painting.period, language));
}

function yearRemarks({ painting, indicators }: Brief, before: Brief | null, language: Language): string {
  const words = wordsOf(language).explore.years;
  const { plan, counts } = painting;
  if (![...counts.keys()].some((number) => number >= 0)) return words.none;
  const shown = indicators.find(({ entry }) => entry.id === plan.indicator);
  const cell = shown?.above[0]?.cell;
  const missing = (counts.get(NO_DATA) ?? 0) + (counts.get(NOT_MAPPED) ?? 0);
  const standard = standardOf(plan.indicator, plan.year);
  const isBroken = before !== null && standardOf(plan.indicator, before.painting.plan.year) !== standard;
  return [
    ...(shown === undefined || cell === undefined
      ? []
      : [words.province(printBriefCell(shown, cell, language))]),
    ...(missing > 0 ? [words.missing(count(missing, language))] : []),
    ...(isBroken && standard !== null ? [words.broken(wordIn(standard.name, language))] : []),
  ].join('; ');
}
