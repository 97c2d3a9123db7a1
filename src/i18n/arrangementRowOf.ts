import type { Area, AreaKey } from '../domain/area/Area.ts';
import type { CommuneNames } from '../domain/area/communeNames.ts';
import { isFigure, type Cell } from '../domain/indicator/Cell.ts';
import type { Indicator } from '../domain/indicator/Indicator.ts';
import type { ArrangedHamlet } from '../domain/resettle/ArrangedHamlet.ts';
import type { ArrangementRow } from '../domain/resettle/arrangementRows.ts';
import type { ArrangementStatus } from '../domain/resettle/ArrangementStatus.ts';
import type { JudgedSite } from '../domain/resettle/judgeSite.ts';
import type { Match } from '../domain/resettle/match/Match.ts';
import { areaName } from './areaName.ts';
import { arrangedWhy } from './arrangedWhy.ts';
import { formReason } from './formReason.ts';
import type { Language } from './Language.ts';
import { safetyIn } from './safetyIn.ts';
import { wordIn } from './wordIn.ts';
import { wordsOf } from './wordsOf.ts';

/** What is known beside the lines of the list. */
export interface ArrangementTold {
  /** Names of the communes it lies in, of 2025 and of 2021; `''` where they are not known. */
  readonly communesOf: (area: Area) => CommuneNames;
  /** Share of land that makes high risk, 0..1. */
  readonly riskShare: number;
  /** Printed ranks that a hamlet could have; `''` where nobody studied them. */
  readonly intervalOf: (line: ArrangedHamlet) => string;
  readonly match: Match | null;
  readonly sites: readonly JudgedSite[];
  readonly statuses: ReadonlyMap<AreaKey, ArrangementStatus>;
  readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[];
  readonly sample: boolean;
}

/** A line of the list as it leaves the portal. */
export function arrangementRowOf(
  line: ArrangedHamlet,
  { communesOf, riskShare, intervalOf, match, sites, statuses, indicators, sample }: ArrangementTold,
  language: Language,
): ArrangementRow {
  const words = safetyIn(language);
  const pairs = match?.pairs.filter(({ hamlet }) => hamlet === line.area.key) ?? [];
  const status = statuses.get(line.area.key);
  const communes = communesOf(line.area);
  return {
    rank: line.rank,
    rankInterval: intervalOf(line),
    hamlet: areaName(line.area, language),
    commune: communes.now,
    formerCommune: communes.former,
    households: numberOf(line.households),
    householdsToMove: numberOf(line.toMove),
    countedBy: isFigure(line.toMove) ? words.why.countedBy[line.countedBy] : '',
    worstClass: words.classes[line.worst],
    highShare: knownNumber(line.share.certain),
    notMappedShare: knownNumber(line.share.unknown),
    why: arrangedWhy(line, riskShare, language),
    groups: line.groups
      .filter(({ answer }) => answer === 'pass')
      .map(({ group }) => wordIn(group.name, language))
      .join('; '),
    form: line.form === null ? '' : `${words.forms[line.form.form]}: ${formReason(line.form, language)}`,
    events: line.events.map(({ effect, place }) => `${place}: ${wordIn(effect, language)}`).join('; '),
    projects: line.projects.map(({ hamlets }) => hamlets.join(', ')).join('; '),
    site: pairs.map(({ site }) => sites.find((each) => each.site.id === site)?.site.name ?? site).join('; '),
    km: pairs.length === 0 ? null : Math.max(...pairs.map(({ km }) => km)),
    status: status === undefined ? '' : wordsOf(language).kept.status[status],
    missing: line.missing
      .map((id) => indicators.find((each) => each.id === id))
      .map((entry) => (entry === undefined ? '' : wordIn(entry.name, language)))
      .join('; '),
    sample,
  };
}

const numberOf = (cell: Cell) => (isFigure(cell) ? cell : null);
const knownNumber = (value: number) => (Number.isNaN(value) ? null : value);
