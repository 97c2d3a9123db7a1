/** Whether a cell is a bare year, `2023`: it may head a column, and may be a figure as well. */
export function isYear(cell: string): boolean {
  return /^(19|20)\d\d$/.test(cell.trim());
}
