/** One indicator's part in counted poverty, over all people or one group. */
export interface IndicatorPoverty {
  /** Share of people deprived in it, poor or not. */
  readonly uncensored: number;
  /** Share of people who are poor and deprived in it. */
  readonly censored: number;
  /** Its part of M0: weight times censored headcount, over M0; the parts add up to 1. NaN where nobody is poor. */
  readonly contribution: number;
}

/** The counted poverty of some people. */
export interface PovertyMeasures {
  /** Rows counted, and the people they stand for. */
  readonly rows: number;
  readonly people: number;
  /** Headcount ratio: share of people who are poor. */
  readonly H: number;
  /** Intensity: mean deprivation score of the poor; NaN where nobody is poor. */
  readonly A: number;
  /** Adjusted headcount ratio, H × A. */
  readonly M0: number;
  readonly indicators: readonly IndicatorPoverty[];
}

export interface GroupPoverty extends PovertyMeasures {
  readonly group: string;
  readonly populationShare: number;
  /** Its part of M0: population share times its own M0, over M0 of all; the parts add up to 1. */
  readonly contribution: number;
}

/** Multidimensional poverty by counting, over all people and by group. */
export interface CountedPoverty extends PovertyMeasures {
  /** Share of all weight that each indicator carries; they add up to 1. */
  readonly weights: readonly number[];
  /** The cut-off as a share of all weight. */
  readonly cutoff: number;
  /** Rows that miss a deprivation, their group or their people, and so cannot be counted. */
  readonly missing: readonly number[];
  /** By row: the share of weight in which it is deprived; NaN where it cannot be counted. */
  readonly scores: Float64Array;
  readonly poor: readonly boolean[];
  readonly groups: readonly GroupPoverty[];
}
