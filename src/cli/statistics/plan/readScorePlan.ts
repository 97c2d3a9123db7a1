import { missingTreatments } from '../../../domain/score/MissingTreatment.ts';
import { aggregations, meanKinds } from '../../../domain/score/ScoreStructure.ts';
import { outlierTreatments } from '../../../domain/score/Treatment.ts';
import { usualChoices } from '../../../domain/score/sensitivity/SensitivityChoices.ts';
import { CliFault } from '../../CliFault.ts';
import { openText } from '../../openText.ts';
import { PlanReader } from './PlanReader.ts';
import { readNormalisation } from './readTreatment.ts';
import type { PlannedIndicator, ScorePlanFile } from './ScorePlanFile.ts';

const planFields = [
  ...['indicators', 'dimensions', 'normalisation', 'outliers', 'aggregation', 'missing', 'group'],
  ...['coverage', 'id', 'top', 'sensitivity'],
];
const indicatorFields = [
  ...['column', 'direction', 'weight', 'dimension', 'normalisation', 'outliers', 'counted'],
];

/**
 * Opens a plan of scores; its form stands in `ScorePlanFile`.
 *
 * @throws CliFault that names the place in the file
 */
export async function readScorePlan(file: string): Promise<ScorePlanFile> {
  const plan = new PlanReader(file, '', parsed(file, await openText(file)), planFields);
  const usual = plan.value('normalisation') ?? 'min-max';
  const outliers = plan.choice('outliers', outlierTreatments, 'none');
  const grouped = plan
    .list('indicators')
    .some((each) => (each as { dimension?: unknown } | null)?.dimension !== undefined);
  const indicators = plan.list('indicators').map((value, at): PlannedIndicator => {
    const place = `indicators[${String(at)}]`;
    const each = new PlanReader(file, place, value, indicatorFields);
    const column = each.text('column');
    if (column === null) throw each.fault('column', '"…"');
    const dimension = each.text('dimension');
    if (grouped && dimension === null) throw each.fault('dimension', '"…"');
    return {
      column,
      direction: directionOf(each),
      weight: each.number('weight', 1, (weight) => weight >= 0, '0, 1, 2.5, …'),
      dimension: dimension ?? column,
      treatment: {
        outliers: each.choice('outliers', outlierTreatments, outliers),
        normalisation: readNormalisation(
          file,
          each.has('normalisation') ? `${place}.normalisation` : 'normalisation',
          each.value('normalisation') ?? usual,
        ),
      },
      counted: each.text('counted'),
    };
  });
  const missing = plan.has('missing') ? plan.choice('missing', missingTreatments, 'leave-out') : null;
  const group = plan.text('group');
  if (missing === 'group-mean' && group === null) throw plan.fault('group', '"…"');
  const { within, across } = aggregationOf(file, plan);
  const zScores = indicators.filter(({ treatment }) => treatment.normalisation.method === 'z-score').length;
  if (zScores > 0 && zScores < indicators.length) throw new CliFault((words) => words.mixedZScores(file));
  if (zScores > 0 && (within === 'geometric' || across === 'geometric'))
    throw new CliFault((words) => words.geometricOfZScores(file));
  const varied = new PlanReader(file, 'sensitivity', plan.value('sensitivity') ?? {}, [
    ...['concentration', 'normalisations', 'aggregations'],
  ]);
  return {
    indicators,
    dimensions: dimensionsOf(file, plan, indicators),
    within,
    across,
    missing,
    group,
    coverage: plan.number('coverage', 0, (share) => share >= 0 && share <= 1, '0 … 1'),
    id: plan.text('id'),
    top: plan.number('top', usualChoices.top, (top) => Number.isInteger(top) && top > 0, '1, 10, …'),
    sensitivity: {
      concentration:
        varied.value('concentration') === null
          ? null
          : varied.number('concentration', usualChoices.concentration, (value) => value > 0, '50, null, …'),
      normalisations: varied.choices(
        'normalisations',
        ['chosen', 'min-max', 'z-score', 'percentile-rank'],
        zScores > 0 ? ['chosen'] : usualChoices.normalisations,
      ),
      aggregations: varied.choices(
        'aggregations',
        ['chosen', ...aggregations],
        zScores > 0 ? ['chosen'] : usualChoices.aggregations,
      ),
    },
  };
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CliFault((words) => words.planBroken(file));
  }
}

function directionOf(reader: PlanReader): PlannedIndicator['direction'] {
  const written = reader.value('direction');
  if (written === 1 || written === -1) return written === 1 ? 'higher-is-worse' : 'higher-is-better';
  if (written === undefined) throw reader.fault('direction', 'higher-is-worse | higher-is-better');
  return reader.choice('direction', ['higher-is-worse', 'higher-is-better'], 'higher-is-worse');
}

function aggregationOf(file: string, plan: PlanReader): Pick<ScorePlanFile, 'within' | 'across'> {
  const written = plan.value('aggregation') ?? {};
  if (typeof written === 'string') {
    const across = plan.choice('aggregation', aggregations, 'arithmetic');
    return { within: across === 'geometric' ? 'geometric' : 'arithmetic', across };
  }
  const reader = new PlanReader(file, 'aggregation', written, ['indicators', 'dimensions']);
  return {
    within: reader.choice('indicators', meanKinds, 'arithmetic'),
    across: reader.choice('dimensions', aggregations, 'arithmetic'),
  };
}

function dimensionsOf(
  file: string,
  plan: PlanReader,
  indicators: readonly PlannedIndicator[],
): ScorePlanFile['dimensions'] {
  const names = [...new Set(indicators.map(({ dimension }) => dimension))];
  const summed = (name: string) =>
    indicators.filter(({ dimension }) => dimension === name).reduce((sum, { weight }) => sum + weight, 0);
  if (!plan.has('dimensions')) return names.map((name) => ({ name, weight: summed(name) }));
  const given = new PlanReader(file, 'dimensions', plan.value('dimensions'), names);
  return names.map((name) => {
    if (!given.has(name)) throw given.fault(name, '0, 1, 60, …');
    return { name, weight: given.number(name, 0, (weight) => weight >= 0, '0, 1, 60, …') };
  });
}
