import type { Aggregation, MeanKind } from '../../../domain/score/ScoreStructure.ts';
import type { MissingTreatment } from '../../../domain/score/MissingTreatment.ts';
import type { Treatment } from '../../../domain/score/Treatment.ts';
import type { SensitivityChoices } from '../../../domain/score/sensitivity/SensitivityChoices.ts';

/**
 * A plan of scores as the command line takes it. Everything but `indicators` may be left out:
 *
 *     {
 *       "indicators": [
 *         { "column": "poor", "direction": "higher-is-worse", "weight": 2, "dimension": "people",
 *           "outliers": "winsorise", "counted": "households" },
 *         { "column": "water", "direction": "higher-is-better", "weight": 1, "dimension": "people",
 *           "normalisation": { "method": "goalposts", "low": 0, "high": 1 } },
 *         { "column": "road_km", "direction": "higher-is-worse", "weight": 1, "dimension": "access" }
 *       ],
 *       "dimensions": { "people": 60, "access": 40 },
 *       "normalisation": "min-max",
 *       "outliers": "none",
 *       "aggregation": { "indicators": "arithmetic", "dimensions": "geometric" },
 *       "missing": "others", "group": "district", "coverage": 0.7,
 *       "id": "code", "top": 10,
 *       "sensitivity": { "concentration": 50, "normalisations": ["chosen", "percentile-rank"], "aggregations": ["chosen", "arithmetic"] }
 *     }
 *
 * - `direction`: `higher-is-worse` (1) or `higher-is-better` (-1); scores rise with need. For an index in which more is better, read them as
 *   "higher scores higher" and "higher scores lower".
 * - `normalisation`: `min-max`, `z-score`, `percentile-rank`, or an object: `{ "method": "min-max", "range": [1, 100] }`,
 *   `{ "method": "goalposts", "low": 0, "high": 1 }`, `{ "method": "distance-to-target", "target": 0.95 }`.
 * - without any `dimension` every indicator is one of its own, so that `aggregation.dimensions` brings them together;
 *   without `dimensions` a dimension weighs what its indicators weigh together. A text in place of the object `aggregation` means both levels.
 * - `missing`: `leave-out`, `others`, `group-mean` (with `group`), `overall-mean`; needed as soon as a figure is missing.
 * - `counted`: the column that says how many a share was counted over; sensitivity then draws its sampling error.
 */
export interface ScorePlanFile {
  readonly indicators: readonly PlannedIndicator[];
  /** In the order in which the indicators name them. */
  readonly dimensions: readonly { readonly name: string; readonly weight: number }[];
  readonly within: MeanKind;
  readonly across: Aggregation;
  /** `null`: not chosen. */
  readonly missing: MissingTreatment | null;
  readonly group: string | null;
  readonly coverage: number;
  readonly id: string | null;
  readonly top: number;
  readonly sensitivity: Pick<SensitivityChoices, 'concentration' | 'normalisations' | 'aggregations'>;
}

export interface PlannedIndicator {
  readonly column: string;
  readonly direction: 'higher-is-worse' | 'higher-is-better';
  readonly weight: number;
  readonly dimension: string;
  readonly treatment: Treatment;
  readonly counted: string | null;
}
