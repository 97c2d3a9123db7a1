import type { Brief } from '../../domain/brief/Brief.ts';
import type { BriefFunding, BriefRow } from '../../domain/brief/BriefRow.ts';
import { areaName } from '../../i18n/areaName.ts';
import { capital } from '../../i18n/capital.ts';
import { fundReason } from '../../i18n/invest/fundReason.ts';
import type { FundNames } from '../../i18n/invest/FundNames.ts';
import { projectGoals } from '../../i18n/invest/projectGoals.ts';
import { goalName } from '../../i18n/invest/reachText.ts';
import { investIn } from '../../i18n/investIn.ts';
import type { Language } from '../../i18n/Language.ts';

/** What a place costs and brings within the budget, and why it is in or out. */
export interface FundColumn {
  readonly kind: 'cost' | 'gain' | 'why';
  readonly name: string;
  /** `null` where it is missing: never zero. */
  readonly value: (row: BriefRow) => number | string | null;
}

/** Empty where the map is not painted by a budget. */
export function fundColumns(
  { painting: { funding }, rows, indicators }: Pick<Brief, 'painting' | 'rows' | 'indicators'>,
  language: Language,
): readonly FundColumn[] {
  if (funding === null || funding.refusal !== null) return [];
  const words = investIn(language).sheet;
  const areas = rows.flatMap(({ area, districts }) => [area, ...districts]);
  const known = new Map<string, string>(areas.map((area) => [area.key, areaName(area, language)]));
  const { projects } = funding;
  const own = new Map((projects?.projects ?? []).map(({ id, name }) => [id, name]));
  const why = ({ reason, projects: here }: BriefFunding): string | null => {
    if (here !== null)
      return here
        .map((each) => {
          const decision = each.paid ? words.in : words.out;
          return `${each.name} (${decision}). ${each.reason === null ? '' : fundReason(each.reason, names)}`.trim();
        })
        .join(' ');
    return reason === null ? null : fundReason(reason, names);
  };
  const names: FundNames = {
    problem: funding,
    indicators: indicators.map(({ entry }) => entry),
    ...(projects === null ? {} : { ownGoals: projectGoals(projects) }),
    nameOf: (id) => own.get(id) ?? known.get(id) ?? id,
    language,
  };
  const of =
    (value: (told: BriefFunding) => number | string | null) =>
    ({ funding: told }: BriefRow) =>
      told === null ? null : value(told);
  return [
    {
      kind: 'cost',
      name: projects === null ? words.cost : investIn(language).projects.sheet.paid,
      value: of(({ cost }) => cost),
    },
    ...funding.goals.map(({ id }, goal): FundColumn => ({
      kind: 'gain',
      name: capital(goalName(id, names)),
      value: of(({ gains }) => gains[goal] ?? null),
    })),
    {
      kind: 'why',
      name: words.why,
      value: of(why),
    },
  ];
}
