/** What is to be shared out: cells, and how far each is from each claimant. */
export interface Claims {
  /** Square km of each cell. */
  readonly areas: ArrayLike<number>;
  /** Claimants that may take each cell, with the distance to each, km. */
  readonly claimants: readonly ArrayLike<number>[];
  readonly distances: readonly ArrayLike<number>[];
  /** The claimant a cell must go to, -1 where it is free. */
  readonly locked: Int32Array;
}

const closeEnough = 0.002;

/**
 * Gives every cell to the claimant with the smallest `distance - weight`, the weights being moved until
 * each claimant's area is its target (a capacity-constrained, additively weighted Voronoi diagram). Each
 * region is star-shaped towards its claimant, so lines between two are gentle curves. A claimant whose
 * target is null takes what is left, with weight 0.
 *
 * @param rounds how often the weights are moved at most
 * @returns the claimant of each cell
 */
export function fitAreas(
  claims: Claims,
  targets: readonly (number | null)[],
  rounds = 400,
): Int32Array<ArrayBuffer> {
  const weights = new Float64Array(targets.length);
  const held = new Float64Array(targets.length);
  const owners = new Int32Array(claims.claimants.length);
  for (let round = 0; round < rounds; round += 1) {
    held.fill(0);
    share(claims, weights, owners, held);
    let worst = 0;
    targets.forEach((target, claimant) => {
      if (target === null) return;
      const lack = target - (held[claimant] ?? 0);
      worst = Math.max(worst, Math.abs(lack) / target);
      // A weight moves the line by half of it, along a perimeter of about four times the root of the area.
      const step = (0.5 * lack) / (2 * Math.sqrt(target));
      weights[claimant] = (weights[claimant] ?? 0) + step;
    });
    if (worst < closeEnough) break;
  }
  return owners;
}

function share(claims: Claims, weights: Float64Array, owners: Int32Array, held: Float64Array): void {
  for (let cell = 0; cell < owners.length; cell += 1) {
    let owner = claims.locked[cell] ?? -1;
    if (owner < 0) {
      const [claimants, distances] = [claims.claimants[cell] ?? [], claims.distances[cell] ?? []];
      let least = Infinity;
      for (let index = 0; index < claimants.length; index += 1) {
        const claimant = claimants[index] ?? 0;
        const cost = (distances[index] ?? Infinity) - (weights[claimant] ?? 0);
        if (cost < least) [least, owner] = [cost, claimant];
      }
    }
    owners[cell] = owner;
    held[owner] = (held[owner] ?? 0) + (claims.areas[cell] ?? 0);
  }
}
