import type { Condition } from '../../domain/invest/Condition.ts';
import type { FundReason } from '../../domain/invest/Funding.ts';
import { investIn } from '../investIn.ts';
import { conditionText } from './conditionText.ts';
import type { FundNames } from './FundNames.ts';
import { million } from './million.ts';
import { goalName, worthText } from './reachText.ts';

/** Why a unit is in or out, in one or two sentences. */
export function fundReason(reason: FundReason, names: FundNames): string {
  const { language, nameOf } = names;
  const words = investIn(language).reasons;
  const placesIn = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  const conditionsIn = (conditions: readonly Condition[]) =>
    conditions.map((each) => conditionText(each, names)).join('; ');
  switch (reason.code) {
    case 'must-have':
      return words.mustHave;
    case 'must-not':
      return words.mustNot;
    case 'cost-unknown':
      return words.costUnknown;
    case 'gain-unknown':
      return words.gainUnknown(reason.goals.map((id) => goalName(id, names)).join(', '));
    case 'year-outside':
      return words.yearOutside(String(reason.year));
    case 'needs-unknown':
      return words.needsUnknown(reason.needs.join(', '));
    case 'needs-itself':
      return words.needsItself(placesIn(reason.ids));
    case 'no-gain':
      return words.noGain;
    case 'holds-up':
      return words.holdsUp(conditionsIn(reason.conditions));
    case 'in-part':
      return words.inPart(conditionsIn(reason.conditions));
    case 'best-here':
      return reason.instead.length === 0
        ? words.bestAlone(worthText(reason.value, names))
        : words.best(
            worthText(reason.value, names),
            placesIn(reason.instead),
            worthText(reason.insteadValue, names),
          );
    case 'outbid': {
      const others = reason.conditions.filter(({ kind }) => kind !== 'budget');
      return `${words.outbid(
        million(reason.cost, language),
        worthText(reason.value, names),
        placesIn(reason.instead),
        worthText(reason.insteadValue, names),
      )}${others.length === 0 ? '' : words.outbidBy(conditionsIn(others))}`;
    }
    case 'kept-out':
      return words.keptOut(conditionsIn(reason.conditions));
    case 'not-sure':
      return words.notSure;
  }
}
