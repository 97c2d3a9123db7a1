import type { ScoreStructure } from '../ScoreStructure.ts';
import { usualTreatment, type Treatment } from '../Treatment.ts';
import type { Sensitivity } from './Sensitivity.ts';
import type { SensitivityChoices } from './SensitivityChoices.ts';

/** One way to build the index: how figures become comparable, and how parts come together. */
export interface Alternative {
  readonly name: Sensitivity['alternatives'][number];
  readonly treatments: readonly Treatment[];
  readonly structure: ScoreStructure;
  /** Whether values are brought onto 0.01..1 first, so that one zero does not erase a geometric mean. */
  readonly lifted: boolean;
}

/**
 * All pairs of the normalisations and aggregations to choose from, without those that cannot be: a geometric mean of
 * z-scores. The pair that is the plan itself is built exactly as the plan is.
 *
 * @param treatments by indicator, as chosen
 */
export function alternativesOf(
  treatments: readonly Treatment[],
  structure: ScoreStructure,
  { normalisations, aggregations }: Pick<SensitivityChoices, 'normalisations' | 'aggregations'>,
): readonly Alternative[] {
  return normalisations.flatMap((normalisation) =>
    aggregations.flatMap((aggregation): readonly Alternative[] => {
      const across = aggregation === 'chosen' ? structure.across : aggregation;
      const by = { ...structure, across, floor: 0 };
      const used = treatments.map((treatment): Treatment =>
        normalisation === 'chosen'
          ? treatment
          : { ...usualTreatment, outliers: treatment.outliers, normalisation: { method: normalisation } },
      );
      const geometric = across === 'geometric' || structure.within === 'geometric';
      if (geometric && used.some((each) => each.normalisation.method === 'z-score')) return [];
      const own = normalisation === 'chosen' && across === structure.across;
      const name = { normalisation, aggregation };
      return [{ name, treatments: used, structure: by, lifted: geometric && !own }];
    }),
  );
}
