import type { FundStudy } from '../invest/FundStudy.ts';
import type { RankingComparison } from '../score/sensitivity/compareRankings.ts';
import type { Sensitivity } from '../score/sensitivity/Sensitivity.ts';
import type { WeightFlip } from '../score/sensitivity/weightFlips.ts';
import type { GlobalMoran } from '../space/globalMoran.ts';

/** How sure the order is, and what it hangs on; indicators by id, units by index. */
export interface RankStudy {
  readonly sensitivity: Sensitivity;
  /** Indicators whose households or people were drawn anew, as a sample of that size would have been. */
  readonly resampled: readonly string[];
  readonly leftOut: readonly (RankingComparison & { readonly indicator: string })[];
  readonly weights: readonly {
    readonly indicator: string;
    /** Share of all weight given to it. */
    readonly nominal: number;
    /** Share it has in what the score explains; NaN where the score does not vary. */
    readonly effective: number;
  }[];
  /** Between the normalised indicators, in the order of `weights`; NaN where one does not vary. */
  readonly correlations: readonly (readonly number[])[];
  /** Pairs that say nearly the same. */
  readonly redundant: readonly {
    readonly one: string;
    readonly other: string;
    readonly correlation: number;
  }[];
  /** Against the pinned choices; `null` where none are pinned, or they rank nobody. */
  readonly comparison: (RankingComparison & { readonly rank: Int32Array }) | null;
}

/** Which single weight moves a unit into or out of the first k. */
export interface FlipStudy {
  readonly unit: number;
  /** Whether it is among the first k now. */
  readonly inside: boolean;
  /** The smallest change first; none where no single weight moves it. */
  readonly changes: readonly (Omit<WeightFlip, 'indicator'> & { readonly indicator: string })[];
}

export const clusterLabels = ['high', 'low', 'high-among-low', 'low-among-high'] as const;
export type ClusterLabel = (typeof clusterLabels)[number];

/** Why nothing can be said about clusters. */
export type ClusterRefusal = 'few-figures' | 'same-figures' | 'no-neighbours' | 'no-scores';

/** Where like places lie together. Units by index in the set. */
export interface ClusterStudy {
  /** How many units have a figure. */
  readonly n: number;
  readonly global: GlobalMoran;
  /** By unit: `null` for one that does not stand out, has no figure, or no neighbour. */
  readonly labels: readonly (ClusterLabel | null)[];
  /** By unit: probability under permutations of as strong a contrast or likeness by chance, two-sided; NaN where there is none. */
  readonly p: Float64Array;
  /** By unit: how many neighbours with a figure it was judged by. */
  readonly neighbours: Int32Array;
  /** Neighbouring units of one label, the largest group first. */
  readonly groups: readonly { readonly label: ClusterLabel; readonly units: readonly number[] }[];
  /** Units with a figure and without a neighbour. */
  readonly isolates: readonly number[];
  readonly missing: readonly number[];
  /** How many units would stand out if each were judged as if it were the only one. */
  readonly plain: number;
  readonly meanNeighbours: number;
  readonly permutations: number;
}

/** What takes longer than a moving slider may wait for. */
export interface Study {
  readonly ranks: RankStudy | null;
  /** `null` where no ranked unit is selected. */
  readonly flips: FlipStudy | null;
  readonly clusters: ClusterStudy | ClusterRefusal | null;
  /** How a choice within the budget stands when money and weights move; `null` unless the map is painted by it. */
  readonly funding: FundStudy | null;
}
