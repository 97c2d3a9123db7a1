/** How well classes hold together what is alike. */
export interface GoodnessOfFit {
  /** 1 - (squared deviations within classes / squared deviations from the mean of all): 1 is perfect. */
  readonly goodnessOfVarianceFit: number;
  /** Sum of absolute deviations from the class medians (mapclassify's `adcm`): less is better. */
  readonly absoluteDeviationAroundClassMedians: number;
}

/**
 * The measures by which classifications of the same figures with the same number of classes can be compared (Jenks and Caspall 1971).
 *
 * @param classes the values of each class, ascending
 */
export function goodnessOfFit(classes: readonly (readonly number[])[]): GoodnessOfFit {
  const squares = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const filled = classes.filter((values) => values.length > 0);
  const within = filled.reduce((sum, values) => sum + squares(values), 0);
  const total = squares(filled.flat());
  const deviations = filled.map((values) => {
    const middle = (values.length - 1) / 2;
    const median = ((values[Math.floor(middle)] ?? NaN) + (values[Math.ceil(middle)] ?? NaN)) / 2;
    return values.reduce((sum, value) => sum + Math.abs(value - median), 0);
  });
  return {
    goodnessOfVarianceFit: total === 0 ? 1 : 1 - within / total,
    absoluteDeviationAroundClassMedians: deviations.reduce((sum, each) => sum + each, 0),
  };
}
