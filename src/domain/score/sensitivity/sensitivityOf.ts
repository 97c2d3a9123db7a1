import { createRandom } from '../../random/createRandom.ts';
import { drawBinomial } from '../../random/drawBinomial.ts';
import type { Random } from '../../random/Random.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Steps } from '../../steps/Steps.ts';
import type { MissingTreatment } from '../MissingTreatment.ts';
import { prepareColumn } from '../prepareColumn.ts';
import type { PreparedScores } from '../PreparedScores.ts';
import { rankScores } from '../rankScores.ts';
import type { ScoreStructure } from '../ScoreStructure.ts';
import { scoreUnits } from '../scoreUnits.ts';
import type { Treatment } from '../Treatment.ts';
import { usedStructure } from '../usedStructure.ts';
import { alternativesOf, type Alternative } from './alternativesOf.ts';
import { drawnStructure } from './drawnStructure.ts';
import { ranksAmong } from './ranksAmong.ts';
import type { Sensitivity } from './Sensitivity.ts';
import type { SensitivityChoices } from './SensitivityChoices.ts';
import { summariseRanks } from './summariseRanks.ts';

/** A plan of scores with the figures it stands on. */
export interface ScoredPlan {
  /** By indicator, by unit: the figures, gaps already filled where a mean stands in; NaN where missing. */
  readonly figures: readonly Float64Array[];
  readonly directions: readonly Indicator['direction'][];
  readonly treatments: readonly Treatment[];
  readonly structure: ScoreStructure;
  readonly missing: MissingTreatment | null;
  /** The plan's own indicators on their scale (`prepareScores` of the same figures). */
  readonly prepared: PreparedScores;
}

/**
 * Builds the index again and again under choices that are as reasonable as the plan's: weights around the chosen ones (Dirichlet),
 * other normalisations and aggregations, and, where it is known how many households a share was counted over, another
 * sample of as many (binomial). After Saisana, Saltelli and Tarantola, "Uncertainty and sensitivity analysis techniques as tools for the
 * quality assessment of composite indicators", *Journal of the Royal Statistical Society A* 168 (2005).
 *
 * Units that the plan does not rank stay unranked; those it ranks are ranked in every draw.
 */
export function* sensitivityOf(plan: ScoredPlan, choices: SensitivityChoices): Steps<Sensitivity> {
  const { prepared, missing } = plan;
  const structure = usedStructure(prepared, plan.structure);
  const own = rankScores(scoreUnits(prepared, plan.structure, missing).score);
  const units = own.order.slice(0, own.ranked).sort();
  const random = createRandom(choices.seed);
  const alternatives = alternativesOf(plan.treatments, structure, choices).map((alternative) => ({
    ...alternative,
    prepared: preparedBy(alternative, plan, plan.figures),
  }));
  const resampled = choices.counted.flatMap((counts, indicator) =>
    counts === null || plan.figures[indicator] === undefined ? [] : [indicator],
  );
  const ranks = new Int32Array(units.length * choices.draws);
  const drawn = new Int32Array(units.length);
  for (let draw = 0; draw < choices.draws; draw++) {
    const alternative = alternatives[Math.floor(random.next() * alternatives.length)];
    if (alternative === undefined) throw new RangeError('no way to build the index');
    const by =
      choices.concentration === null
        ? alternative.structure
        : drawnStructure(alternative.structure, choices.concentration, random);
    const figures = resampled.length === 0 ? null : resample(plan, choices, resampled, random);
    const made =
      figures === null ? alternative.prepared : preparedBy(alternative, plan, figures, alternative.prepared);
    ranksAmong(scoreUnits(made, by, missing).score, units, drawn);
    for (let place = 0; place < units.length; place++)
      ranks[place * choices.draws + draw] = drawn[place] as number;
    yield (draw + 1) / choices.draws;
  }
  return {
    draws: choices.draws,
    alternatives: alternatives.map(({ name }) => name),
    ...summariseRanks(own, units, ranks, choices),
  };
}

/** Only the figures that were counted anew are normalised anew. */
function preparedBy(
  { treatments, lifted }: Alternative,
  plan: ScoredPlan,
  figures: readonly Float64Array[],
  known?: PreparedScores,
): PreparedScores {
  const normalised = figures.map((values, indicator) => {
    const before = known?.normalised[indicator];
    if (before !== undefined && values === plan.figures[indicator]) return before;
    const direction = plan.directions[indicator] ?? 'neutral';
    const made = prepareColumn(values, direction, treatments[indicator] as Treatment).values;
    return lifted ? made.map((value) => 0.01 + 0.99 * value) : made;
  });
  const scale = treatments.some(({ normalisation }) => normalisation.method === 'z-score') ? 1 : 100;
  return { ...plan.prepared, normalised, scale };
}

function resample(
  plan: ScoredPlan,
  choices: SensitivityChoices,
  resampled: readonly number[],
  random: Random,
): readonly Float64Array[] {
  const figures = [...plan.figures];
  for (const indicator of resampled) {
    const counts = choices.counted[indicator];
    figures[indicator] = (plan.figures[indicator] as Float64Array).map((share, unit) => {
      const trials = counts?.[unit] ?? NaN;
      return trials >= 1 && share >= 0 && share <= 1
        ? drawBinomial(random, Math.round(trials), share) / Math.round(trials)
        : share;
    });
  }
  return figures;
}
