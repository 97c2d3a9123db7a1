/** Unrounded JSON: NaN and infinity as null, typed arrays as arrays. */
export function printJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_key, each: unknown) =>
      ArrayBuffer.isView(each) && !(each instanceof DataView) ? Array.from(each as Float64Array) : each,
    2,
  );
}
