/** How many small maps stand in a row, of so many in all. */
export function yearColumns(maps: number): number {
  if (maps <= 4) return 2;
  return maps <= 9 ? 3 : 4;
}
