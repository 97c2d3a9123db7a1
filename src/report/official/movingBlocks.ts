import type { BriefMoving } from '../../domain/brief/BriefMoving.ts';
import type { Brief } from '../../domain/brief/Brief.ts';
import { isFigure } from '../../domain/indicator/Cell.ts';
import { areaName } from '../../i18n/areaName.ts';
import { arrangedWhy } from '../../i18n/arrangedWhy.ts';
import { count } from '../../i18n/format/count.ts';
import { rank } from '../../i18n/format/rank.ts';
import type { Language } from '../../i18n/Language.ts';
import { movingHouseholds } from '../../i18n/movingHouseholds.ts';
import { officialIn } from '../../i18n/officialIn.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';
import type { ReportBlock } from './OfficialReport.ts';

/** Who should move first, how many households, why, how and where to: those the programme can take. */
export function movingBlocks(brief: Brief, moving: BriefMoving, language: Language): readonly ReportBlock[] {
  const words = officialIn(language);
  const { movers, riskShare } = brief.painting.plan;
  const atRisk = moving.lines.filter(({ atRisk: answer }) => answer === 'pass');
  const known = atRisk.flatMap(({ toMove }) => (isFigure(toMove) ? [toMove] : []));
  const households = known.reduce((sum, each) => sum + each, 0);
  const unknown = atRisk.length - known.length;
  const shown = atRisk.filter(({ rank: place }) => place !== null && place <= movers);
  const siteOf = (hamlet: string) =>
    (moving.match?.pairs ?? [])
      .filter((pair) => pair.hamlet === hamlet)
      .map(({ site }) => moving.sites.find((each) => each.site.id === site)?.site.name ?? site)
      .join('; ');
  return [
    {
      kind: 'paragraph',
      text: words.movingNote(
        count(atRisk.length, language),
        count(Math.round(households), language),
        unknown === 0 ? '' : words.movingUnknown(count(unknown, language)),
      ),
    },
    ...(shown.length < atRisk.length
      ? [
          {
            kind: 'paragraph',
            text: words.movingMore(count(shown.length, language), count(atRisk.length, language)),
          } as const,
        ]
      : []),
    {
      kind: 'table',
      caption: words.movingCaption,
      header: [
        words.columns.rank,
        words.columns.hamlet,
        words.columns.toMove,
        words.columns.why,
        words.columns.form,
        words.columns.site,
      ],
      widths: [0.09, 0.2, 0.13, 0.3, 0.12, 0.16],
      right: [0],
      rows: shown.map((line) => [
        line.rank === null ? '' : rank(line.rank, language),
        [areaName(line.area, language), moving.communes.get(line.area.key)?.now ?? '']
          .filter((part) => part !== '')
          .join(', '),
        movingHouseholds(line, language),
        arrangedWhy(line, riskShare / 100, language),
        line.form === null ? '' : safetyIn(language).forms[line.form.form],
        siteOf(line.area.key),
      ]),
    },
  ];
}
