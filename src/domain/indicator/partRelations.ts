import { catalogue } from './catalogue.ts';
import type { Operand } from './Indicator.ts';

/** A count that can never exceed another: every poor household is a household. */
export interface PartRelation {
  readonly part: Operand;
  readonly whole: Operand;
}

/**
 * Relations that no rate of the catalogue states: of poor households and near-poor ones none is both, and a
 * poor minority household is a minority household. Those that a rate states follow from its formation.
 */
const stated: readonly PartRelation[] = [
  { part: ['poor', 'nearPoor'], whole: 'households' },
  { part: 'poorMinority', whole: 'minorityHouseholds' },
];

/** Every count that is a part of another: a rate of the catalogue is a part over its whole. */
export const partRelations: readonly PartRelation[] = [
  ...catalogue.flatMap(({ unit, formation }): readonly PartRelation[] =>
    unit === 'share' && formation.rule === 'ratio'
      ? [{ part: formation.numerator, whole: formation.denominator }]
      : [],
  ),
  ...stated,
].filter(
  (relation, place, all) =>
    all.findIndex((each) => JSON.stringify(each) === JSON.stringify(relation)) === place,
);
