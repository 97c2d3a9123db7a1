import { parentOf } from '../../domain/area/parentOf.ts';
import { isFigure, type Cell } from '../../domain/indicator/Cell.ts';
import type { ArrangedHamlet } from '../../domain/resettle/ArrangedHamlet.ts';
import type { ArrangementRow } from '../../domain/resettle/arrangementRows.ts';
import { areaName } from '../../i18n/areaName.ts';
import { arrangedWhy } from '../../i18n/arrangedWhy.ts';
import { formReason } from '../../i18n/formReason.ts';
import type { Language } from '../../i18n/Language.ts';
import { rankInterval } from '../../i18n/rankInterval.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { Portal } from '../../state/Portal.svelte.ts';

/** A line of the list as it leaves the portal. */
export function arrangementRowOf(portal: Portal, line: ArrangedHamlet, language: Language): ArrangementRow {
  const { keeping, library, moving, result } = portal;
  const { current: plan } = portal.plan;
  const words = safetyIn(language);
  const sets = library.sets;
  const ranks =
    result.outcome?.plan.tab === 'safety' ? (result.outcome.study?.ranks?.sensitivity ?? null) : null;
  const pairs = moving.matched?.match.pairs.filter(({ hamlet }) => hamlet === line.area.key) ?? [];
  const status = keeping.statuses.get(line.area.key);
  const commune = (vintage: 2021 | 2025) =>
    (sets === null ? null : parentOf(sets, line.area, vintage)?.name) ?? '';
  return {
    rank: line.rank,
    rankInterval: ranks === null || line.rank === null ? '' : rankInterval(ranks, line.unit, language),
    hamlet: areaName(line.area, language),
    commune: commune(2025),
    formerCommune: commune(2021),
    households: numberOf(line.households),
    householdsToMove: numberOf(line.toMove),
    worstClass: words.classes[line.worst],
    highShare: knownNumber(line.share.certain),
    notMappedShare: knownNumber(line.share.unknown),
    why: arrangedWhy(line, plan.riskShare / 100, language),
    groups: line.groups
      .filter(({ answer }) => answer === 'pass')
      .map(({ group }) => wordIn(group.name, language))
      .join('; '),
    form: line.form === null ? '' : `${words.forms[line.form.form]}: ${formReason(line.form, language)}`,
    events: line.events.map(({ effect, place }) => `${place}: ${wordIn(effect, language)}`).join('; '),
    projects: line.projects.map(({ hamlets }) => hamlets.join(', ')).join('; '),
    site: pairs
      .map(({ site }) => moving.sites.find((each) => each.site.id === site)?.site.name ?? site)
      .join('; '),
    km: pairs.length === 0 ? null : Math.max(...pairs.map(({ km }) => km)),
    status: status === undefined ? '' : wordsOf(language).kept.status[status],
    missing: line.missing
      .map((id) => library.indicators.find((each) => each.id === id))
      .map((entry) => (entry === undefined ? '' : wordIn(entry.name, language)))
      .join('; '),
    sample: result.outcome?.sample ?? true,
  };
}

const numberOf = (cell: Cell) => (isFigure(cell) ? cell : null);
const knownNumber = (value: number) => (Number.isNaN(value) ? null : value);
