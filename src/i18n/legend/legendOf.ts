import type { Painting } from '../../domain/brief/Painting.ts';
import { EXCEPTED } from '../../domain/classify/Legend.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { changeLegend } from './changeLegend.ts';
import { classLegend } from './classLegend.ts';
import { clusterLegend } from './clusterLegend.ts';
import { flagLegend } from './flagLegend.ts';
import { fundLegend } from './fundLegend.ts';
import { hazardLegend } from './hazardLegend.ts';
import type { LegendText, Only, Row } from './LegendText.ts';
import { shareLegend } from './shareLegend.ts';
import { shiftLegend } from './shiftLegend.ts';
import { standingLegend } from './standingLegend.ts';
import { twoLegend } from './twoLegend.ts';
import { yearChangeLegend } from './yearChangeLegend.ts';

/** Everything a legend says, on the screen and on whatever leaves it: what was painted, and nothing else. */
export function legendOf(painting: Painting, language: Language): LegendText {
  const { counts } = painting;
  const row: Row = (number, label) => ({ number, label, count: count(counts.get(number) ?? 0, language) });
  const only: Only = (number, label) => ((counts.get(number) ?? 0) > 0 ? [row(number, label)] : []);
  const told = legendByPaint(painting, language, row, only);
  // Taking a place out of the ranking leaves it blank whatever the map is painted by.
  return { ...told, rows: [...told.rows, ...only(EXCEPTED, wordsOf(language).legend.excepted)] };
}

function legendByPaint(painting: Painting, language: Language, row: Row, only: Only): LegendText {
  switch (painting.plan.paint) {
    case 'flag':
      return flagLegend(painting, language, row, only);
    case 'flag-change':
      return changeLegend(painting, language, row, only);
    case 'flag-share':
      return shareLegend(painting, language, row, only);
    case 'standing':
      return standingLegend(painting, language, row, only);
    case 'shift':
      return shiftLegend(painting, language, row, only);
    case 'hazard':
      return hazardLegend(painting, language, row);
    case 'bivariate':
      return painting.second === null
        ? classLegend(painting, language, row, only)
        : twoLegend(painting, painting.second, language, only);
    case 'year-change':
      return painting.change === null
        ? classLegend(painting, language, row, only)
        : yearChangeLegend(painting, painting.change, language, row, only);
    case 'funding':
      return painting.funding === null
        ? classLegend(painting, language, row, only)
        : fundLegend(painting.funding, language, row, only);
    case 'cluster':
      return clusterLegend(painting, language, row, only);
    default:
      return classLegend(painting, language, row, only);
  }
}
