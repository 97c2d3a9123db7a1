/**
 * `ln(x - minimum + 0.01 × (maximum - minimum))`, COINr's `log_CT`: pulls in a long right tail whatever sign the
 * figures have. The order stays.
 *
 * @param values NaN where missing
 */
export function logarithm(values: Float64Array): Float64Array {
  let [minimum, maximum] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const shift = 0.01 * (maximum - minimum);
  return shift > 0 ? values.map((value) => Math.log(value - minimum + shift)) : values;
}
