import type { Brief } from '../../domain/brief/Brief.ts';
import type { BriefMoving } from '../../domain/brief/BriefMoving.ts';
import { arrangementRows } from '../../domain/resettle/arrangementRows.ts';
import type { SheetRows } from '../../domain/template/SheetRows.ts';
import { areaName } from '../../i18n/areaName.ts';
import { arrangementRowOf } from '../../i18n/arrangementRowOf.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { capital } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/Language.ts';
import { pairReason } from '../../i18n/pairReason.ts';
import { rankInterval } from '../../i18n/rankInterval.ts';
import { tablesIn } from '../../i18n/tablesIn.ts';
import { templatesIn } from '../../i18n/templatesIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';

/** Who should move, the sites, and who goes where; none where the plan does not ask. */
export function movingSheets(brief: Brief, language: Language): readonly SheetRows[] {
  const { moving } = brief;
  if (moving === null) return [];
  return [
    listSheet(brief, moving, language),
    ...(moving.sites.length > 0 ? [sitesSheet(moving, language)] : []),
    ...(moving.match !== null ? [pairsSheet(brief, moving, moving.match, language)] : []),
  ];
}

function listSheet(brief: Brief, moving: BriefMoving, language: Language): SheetRows {
  const words = tablesIn(language);
  const { communes, lines, match, sites, statuses } = moving;
  const surenessOf = new Map(brief.rows.map(({ unit, score }) => [unit, score?.sureness ?? null]));
  const rows = lines.map((line) =>
    arrangementRowOf(
      line,
      {
        communesOf: ({ key }) => communes.get(key) ?? { now: '', former: '' },
        riskShare: brief.painting.plan.riskShare / 100,
        intervalOf: ({ unit }) => {
          const sureness = brief.set === 'hamlet' ? (surenessOf.get(unit) ?? null) : null;
          return sureness === null
            ? ''
            : rankInterval({ lower: [sureness.lower], upper: [sureness.upper] }, 0, language);
        },
        match,
        sites,
        statuses,
        indicators: brief.indicators.map(({ entry }) => entry),
        sample: brief.sample.any,
      },
      language,
    ),
  );
  const made = [briefTitle(brief, language), ...madeLines(brief, language)].join('. ');
  return { ...arrangementRows(rows, templatesIn(language).arrangement, made), name: words.sheets.moving };
}

function sitesSheet({ sites, match }: BriefMoving, language: Language): SheetRows {
  const words = tablesIn(language);
  const { units, legend } = wordsOf(language);
  const households = units.name.households(2);
  const loads = new Map(match?.loads.map(({ site, taken }) => [site, taken]) ?? []);
  const isSample = sites.some(({ site }) => site.sample);
  return {
    name: words.sheets.sites,
    rows: [
      [
        isSample ? words.sampleHeader(words.site) : words.site,
        words.header(words.capacity, households, ''),
        words.header(words.taken, households, ''),
        wordsOf(language).table.hazard,
        words.siteState,
        words.header(words.cost, `${units.dong.million}/${units.name.households(1)}`, ''),
        words.warning,
      ],
      ...sites.map(({ site, hazard, state }) => [
        site.name,
        site.capacity,
        loads.get(site.id) ?? null,
        capital(legend.hazardClasses[hazard]),
        words.siteStates[state],
        site.costPerHousehold,
        site.sample ? words.sampleHeader(site.name) : null,
      ]),
    ],
    widths: [30, 14, 16, 24, 28, 18, 40],
    formats: [null, '#,##0', '#,##0', null, null, '#,##0', null],
  };
}

function pairsSheet(
  brief: Brief,
  { lines, sites }: BriefMoving,
  match: NonNullable<BriefMoving['match']>,
  language: Language,
): SheetRows {
  const words = tablesIn(language);
  const { units } = wordsOf(language);
  const hamlets = new Map(lines.map(({ area }) => [area.key as string, area]));
  const siteName = (id: string) => sites.find(({ site }) => site.id === id)?.site.name ?? id;
  return {
    name: words.sheets.pairs,
    rows: [
      [
        brief.sample.any ? words.sampleHeader(words.hamlet) : words.hamlet,
        words.site,
        words.header(words.households, units.name.households(2), ''),
        words.header(words.km, units.name.km(2), ''),
        words.header(words.cost, units.dong.million, ''),
        words.reason,
      ],
      ...match.pairs.map(({ hamlet, site, households, km, cost, reasons }) => {
        const area = hamlets.get(hamlet);
        return [
          area === undefined ? hamlet : areaName(area, language),
          siteName(site),
          households,
          km,
          cost,
          (reasons.length === 0 ? [undefined] : reasons)
            .map((reason) => pairReason(reason, siteName, language))
            .join('; '),
        ];
      }),
    ],
    widths: [30, 30, 14, 14, 16, 60],
    formats: [null, null, '#,##0', '0.0', '#,##0', null],
  };
}
