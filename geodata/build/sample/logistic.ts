/** Share of given log-odds. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Log-odds of a share; 0 and 1 are kept a little away from the ends. */
export function logit(share: number): number {
  const inside = Math.min(0.995, Math.max(0.005, share));
  return Math.log(inside / (1 - inside));
}
