/** The cells of each region, by region; negative regions are left out. */
export function groupCells(owners: Int32Array): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  owners.forEach((region, cell) => {
    if (region < 0) return;
    const group = groups.get(region);
    if (group) group.push(cell);
    else groups.set(region, [cell]);
  });
  return groups;
}
