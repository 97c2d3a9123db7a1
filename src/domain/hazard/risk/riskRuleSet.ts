import type { Condition, Criterion, RuleSet } from '../../rules/RuleSet.ts';
import type { HazardChoices } from '../HazardChoices.ts';

/** Ids under which `riskCells` gives the figures. */
export const riskFigures = { share: 'land-at-risk', event: 'nearest-event' } as const;

/**
 * When a hamlet is at high risk, as criteria like those of a decree: so much of its land in dangerous zones, or a reported event close by. No decree
 * sets these thresholds, so they are the province's own and are called so.
 */
export function riskRuleSet({ riskClass, riskShare, eventKm, eventSince }: HazardChoices): RuleSet {
  const land: Criterion = {
    kind: 'criterion',
    id: 'land',
    indicator: riskFigures.share,
    comparison: '>=',
    threshold: riskShare / 100,
    unit: 'share',
    measure: landWords[riskClass],
  };
  const since = String(eventSince);
  const event: Criterion = {
    kind: 'criterion',
    id: 'event',
    indicator: riskFigures.event,
    comparison: '<=',
    threshold: eventKm ?? 0,
    unit: 'km',
    measure: {
      vi: `khoảng cách tới nơi đã xảy ra thiên tai từ năm ${since}`,
      en: `distance to a reported event since ${since}`,
    },
  };
  const when: Condition = eventKm === null ? land : { kind: 'any', of: [land, event] };
  return {
    id: 'high-risk',
    decree: { vi: 'tiêu chí nguy cơ cao của tỉnh', en: 'the province’s own criteria of high risk' },
    articles: '',
    from: 1900,
    to: 2100,
    level: 'hamlet',
    scope: { kind: 'all', of: [] },
    classes: [
      {
        id: 'at-risk',
        name: { vi: 'nguy cơ cao', en: 'at high risk' },
        entering: { vi: 'vào diện nguy cơ cao', en: 'it is at high risk' },
        when,
        flagged: true,
      },
      {
        id: 'below',
        name: { vi: 'dưới ngưỡng nguy cơ cao', en: 'below the threshold of high risk' },
        entering: { vi: 'xuống dưới ngưỡng nguy cơ cao', en: 'it is below the threshold of high risk' },
        when: null,
        flagged: false,
      },
    ],
    citation: [],
    sureness: 'secondary',
    ownCopy: { of: 'high-risk', changed: ['land', 'event'] },
  };
}

const landWords: Readonly<Record<HazardChoices['riskClass'], Criterion['measure']>> = {
  medium: {
    vi: 'phần đất trong vùng nguy cơ từ trung bình trở lên',
    en: 'share of land in zones of at least medium hazard',
  },
  high: {
    vi: 'phần đất trong vùng nguy cơ cao, rất cao',
    en: 'share of land in zones of high or very high hazard',
  },
  'very-high': {
    vi: 'phần đất trong vùng nguy cơ rất cao',
    en: 'share of land in zones of very high hazard',
  },
};
