/** What a spreadsheet can address; a workbook that claims more is broken or means harm. */
export const sheetLimits = {
  rows: 1_048_576,
  columns: 16_384,
  /** More than any sheet that is read here has (200,000 rows of 50 columns). */
  cells: 10_000_000,
} as const;
