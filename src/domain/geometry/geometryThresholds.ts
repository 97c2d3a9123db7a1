/** What counts as a slip of drawing and what as a finding, with the reason of each bound. */
export const geometryThresholds = {
  /**
   * Degrees; about 5 mm. A crossing or a spike narrower than this is rounding: files write seven decimals
   * (1 cm) at most, and moving them between systems shifts the last one.
   */
  slip: 5e-8,
  /** Square metres. A part or a hole smaller than this is no place but what clipping and simplifying leave. */
  leastPart: 1,
  /**
   * Square metres. Borders of six decimals (0.1 m) that are drawn twice differ by this much over 100 m:
   * overlaps and gaps below it are neither mended nor told.
   */
  noticed: 10,
  /**
   * Metres of mean width. Half a millimetre on the map sheets of 1:50,000 on which borders of communes were
   * drawn: two drawings of one border may lie this far apart, a piece of land that is wider may be disputed.
   */
  sliverWidth: 25,
  /** Share of a unit. A sliver is mended only where no unit changes by more than this: 0.1 ha in 1 km². */
  sliverShare: 0.001,
  /** Share of a shape. Readings of a self-crossing outline that differ by more are the planner's to judge. */
  doubtfulShare: 0.01,
  /** Crossings of one shape beyond which it is scribble, and mending it no repair. */
  mostCrossings: 1000,
  /** Findings between units in one file beyond which its shapes tile nothing. */
  mostFindings: 200,
} as const;
