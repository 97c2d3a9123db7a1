/** 0 up to `from`, 1 beyond `to`, and an even curve between (smoothstep); falls instead where `to` is the lower. */
export function rising(value: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
