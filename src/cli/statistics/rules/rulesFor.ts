import { criteriaOf } from '../../../domain/rules/criteriaOf.ts';
import type { RuleSet } from '../../../domain/rules/RuleSet.ts';
import { ruleSets } from '../../../domain/rules/ruleSets.ts';
import { withParameter } from '../../../domain/rules/withParameter.ts';
import { withThresholds } from '../../../domain/rules/withThresholds.ts';
import { CliFault } from '../../CliFault.ts';
import type { Options } from '../../Options.ts';
import { listIn } from '../input/listIn.ts';

/**
 * The rule set that `--rules` names, with newer parameters (`--parameter`), or with own thresholds (`--set`), under a name of its own (`--name`).
 *
 * @throws CliFault
 */
export function rulesFor(options: Options): RuleSet {
  const id = options.required('rules');
  const named = ruleSets.find((each) => each.id === id);
  if (named === undefined)
    throw new CliFault((words) => words.rulesUnknown(id, ruleSets.map((each) => each.id).join(', ')));
  const current = assignments(
    options,
    'parameter',
    (named.parameters ?? []).map((each) => each.id),
  ).reduce(
    (ruleSet, [parameter, value]) =>
      withParameter(ruleSet, parameter, { value, year: NaN, source: `--parameter ${parameter}` }),
    named,
  );
  const thresholds = assignments(
    options,
    'set',
    criteriaOf(named).map((each) => each.id),
  );
  if (thresholds.length === 0) return current;
  const name = options.text('name') ?? `${named.id}, --set`;
  return withThresholds(current, { of: named.id, name, thresholds: Object.fromEntries(thresholds) });
}

function assignments(
  options: Options,
  option: string,
  known: readonly string[],
): readonly (readonly [string, number])[] {
  const text = options.text(option) ?? '';
  return listIn(text).map((part) => {
    const [name = '', value = ''] = part.split('=');
    if (!known.includes(name)) throw new CliFault((words) => words.criterionUnknown(name, known.join(', ')));
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
      throw new CliFault((words) => words.optionValue(option, text, `${name}=0.2`));
    return [name, number];
  });
}
