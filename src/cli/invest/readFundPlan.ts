import type { GroupLimit } from '../../domain/invest/FundProblem.ts';
import { CliFault } from '../CliFault.ts';
import { openText } from '../openText.ts';
import { PlanReader } from '../statistics/plan/PlanReader.ts';
import type { FundPlanFile } from './FundPlanFile.ts';

const fields = [
  ...[
    'id',
    'cost',
    'goals',
    'budget',
    'programme',
    'programmes',
    'year',
    'years',
    'stages',
    'place',
    'thing',
  ],
  ...['payOnce', 'groups', 'mustHave', 'mustNot', 'prerequisites', 'ranking', 'step'],
];
const notNegative = (value: number) => value >= 0;

/**
 * Opens a plan of what to fund; its form stands in `FundPlanFile`. Without a file everything is left out.
 *
 * @throws CliFault that names the place in the file
 */
export async function readFundPlan(file: string | undefined): Promise<FundPlanFile> {
  const plan = new PlanReader(
    file ?? '',
    '',
    file === undefined ? {} : parsed(file, await openText(file)),
    fields,
  );
  const each = (name: string, known: readonly string[]) =>
    plan.has(name)
      ? plan.list(name).map((value, at) => new PlanReader(file ?? '', `${name}[${String(at)}]`, value, known))
      : [];
  return {
    id: plan.text('id'),
    cost: plan.text('cost'),
    goals: each('goals', ['column', 'weight']).map((goal) => ({
      column: needed(goal, 'column'),
      weight: goal.number('weight', 1, notNegative, '0, 1, 2.5, …'),
    })),
    budget: limitOf(plan, 'budget'),
    programme: plan.text('programme'),
    programmes: limitsOf(file ?? '', plan, 'programmes'),
    year: plan.text('year'),
    years: Object.entries(limitsOf(file ?? '', plan, 'years'))
      .map(([year, most]) => {
        if (!/^\d{4}$/.test(year)) throw plan.fault('years', '{ "2026": 1000 }');
        return { year: Number(year), most };
      })
      .sort((a, b) => a.year - b.year),
    stages:
      typeof plan.value('stages') === 'string'
        ? needed(plan, 'stages')
        : plan.number('stages', 1, (value) => Number.isInteger(value) && value >= 1, '1, 2, …'),
    place: plan.text('place'),
    thing: plan.text('thing'),
    payOnce: yesOrNo(plan, 'payOnce'),
    groups: each('groups', ['column', 'value', 'least', 'most']).map((group): GroupLimit => ({
      by: needed(group, 'column'),
      value: group.text('value'),
      least: limitOf(group, 'least'),
      most: limitOf(group, 'most'),
    })),
    mustHave: textsOf(plan, 'mustHave'),
    mustNot: textsOf(plan, 'mustNot'),
    prerequisites: each('prerequisites', ['id', 'needs']).map((pair) => ({
      id: needed(pair, 'id'),
      needs: needed(pair, 'needs'),
    })),
    ranking: plan.text('ranking'),
    step: limitOf(plan, 'step'),
  };
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CliFault((words) => words.planBroken(file));
  }
}

function needed(reader: PlanReader, name: string): string {
  const text = reader.text(name);
  if (text === null) throw reader.fault(name, '"…"');
  return text;
}

function limitOf(reader: PlanReader, name: string): number | null {
  return reader.has(name) ? reader.number(name, 0, notNegative, '≥ 0') : null;
}

function limitsOf(file: string, plan: PlanReader, name: string): Readonly<Record<string, number>> {
  if (!plan.has(name)) return {};
  const reader = new PlanReader(file, name, plan.value(name), []);
  return Object.fromEntries(reader.names.map((each) => [each, reader.number(each, 0, notNegative, '≥ 0')]));
}

function yesOrNo(plan: PlanReader, name: string): boolean {
  const value = plan.value(name) ?? true;
  if (typeof value !== 'boolean') throw plan.fault(name, 'true | false');
  return value;
}

function textsOf(plan: PlanReader, name: string): readonly string[] {
  if (!plan.has(name)) return [];
  return plan.list(name).map((value) => {
    if (typeof value !== 'string' || value === '') throw plan.fault(name, '["…", "…"]');
    return value;
  });
}
