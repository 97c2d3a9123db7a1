import type { SpatialWeights } from './SpatialWeights.ts';

/**
 * The units that hang together: neighbours with the same label form one group. "12 communes of Bảo Lâm and
 * Bảo Lạc form one cluster" is one such group of the label HH.
 *
 * @param labels by unit; `null` belongs to no group
 * @returns larger groups first, equal ones by their first unit; units ascending
 */
export function connectedGroups<Label>(
  { units, starts, neighbours }: SpatialWeights,
  labels: readonly (Label | null)[],
): readonly { readonly label: Label; readonly units: readonly number[] }[] {
  const seen = new Uint8Array(units);
  const groups: { label: Label; units: readonly number[] }[] = [];
  for (let first = 0; first < units; first++) {
    const label = labels[first] ?? null;
    if (label === null || seen[first] === 1) continue;
    const group = [first];
    seen[first] = 1;
    for (const unit of group) {
      for (let at = starts[unit] as number; at < (starts[unit + 1] as number); at++) {
        const neighbour = neighbours[at] as number;
        if (seen[neighbour] === 1 || labels[neighbour] !== label) continue;
        seen[neighbour] = 1;
        group.push(neighbour);
      }
    }
    groups.push({ label, units: group.sort((a, b) => a - b) });
  }
  return groups.sort((a, b) => b.units.length - a.units.length);
}
