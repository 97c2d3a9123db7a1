import { areaSetIds } from '../../area/Area.ts';
import {
  moments,
  ownProvenances,
  themes,
  type Formation,
  type Indicator,
  type Operand,
  type Unit,
  type Words,
} from '../../indicator/Indicator.ts';
import { either, isNumber, isText, listOf, matching, objectOf, oneOf, type Check } from './Check.ts';
import { isIndicatorId, isYear } from './isFigures.ts';

export const isWords: Check<Words> = objectOf<Words>({ vi: isText, en: isText });
const isOperand: Check<Operand> = either(isText, listOf(isText));

const isFormation: Check<Formation> = either(
  either(
    objectOf<Extract<Formation, { rule: 'ratio' }>>({
      rule: oneOf(['ratio']),
      numerator: isOperand,
      denominator: isOperand,
    }),
    objectOf<Extract<Formation, { rule: 'mean' }>>({ rule: oneOf(['mean']), of: isText, weight: isText }),
  ),
  objectOf<{ readonly rule: 'sum' | 'unanimous' | 'none'; readonly of: string }>({
    rule: oneOf(['sum', 'unanimous', 'none']),
    of: isText,
  }) as Check<Formation>,
);

/** Every unit there is: one that is new does not compile until it stands here. */
const units: Readonly<Record<Unit, true>> = {
  share: true,
  households: true,
  people: true,
  km: true,
  km2: true,
  'people-per-km2': true,
  'million-dong-per-person-year': true,
  criteria: true,
  units: true,
  status: true,
  number: true,
};

export const isIndicator: Check<Indicator> = objectOf<Indicator>(
  {
    // The catalogue's own ids are not the planner's to give.
    id: matching(/^own-[a-z0-9-]{1,76}$/),
    theme: oneOf(themes),
    name: isWords,
    short: isWords,
    definition: isWords,
    unit: oneOf(Object.keys(units) as Unit[]),
    direction: oneOf(['higher-is-worse', 'higher-is-better', 'neutral']),
    formation: isFormation,
    measuredIn: oneOf(areaSetIds),
    sets: listOf(oneOf(areaSetIds)),
    periods: listOf(objectOf({ year: isYear, moment: oneOf(moments) })),
    source: objectOf<Indicator['source']>({ vi: isText, en: isText, address: isText }, ['address']),
    provenance: oneOf(['derived', ...ownProvenances]),
    midpoint: objectOf({ value: isNumber, name: isWords }),
    target2025: isNumber,
    notComparableWith: listOf(isIndicatorId),
  },
  ['midpoint', 'target2025', 'notComparableWith'],
);
