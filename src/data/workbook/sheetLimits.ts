/** What a spreadsheet can address; a workbook that claims more is broken or means harm. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;
