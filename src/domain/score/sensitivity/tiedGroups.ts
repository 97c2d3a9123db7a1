/**
 * Groups down the list that cannot be told apart: a unit joins the group above it as long as the first of that group is not
 * ahead of it in at least 95 % of the draws; else it opens the next. So no unit is parted from another only because the plan had to
 * put one of them first.
 *
 * @param order places of the ranked units, first to last
 * @param ranks by place, then by draw
 * @returns by place: 1 for the first group
 */
export function tiedGroups(order: ArrayLike<number>, ranks: Int32Array, draws: number): Int32Array {
  const group = new Int32Array(order.length);
  let number = 0;
  let head = -1;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] as number;
    let ahead = 0;
    for (let draw = 0; head >= 0 && draw < draws; draw++) {
      if ((ranks[head * draws + draw] as number) < (ranks[place * draws + draw] as number)) ahead += 1;
    }
    if (head < 0 || ahead >= 0.95 * draws) {
      number += 1;
      head = place;
    }
    group[place] = number;
  }
  return group;
}
