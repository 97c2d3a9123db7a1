/** The three heights of the bottom sheet on a narrow page, from the least to the most. */
export const sheetHeights = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** What part of the page each height takes, for finding the one nearest to where a finger let go. */
const shares: Readonly<Record<SheetHeight, number>> = { low: 0.12, half: 0.5, full: 0.94 };

/** @param share of the page's height at which the sheet's upper edge was let go, counted from below */
export function nearestHeight(share: number): SheetHeight {
  return sheetHeights.reduce((best, height) =>
    Math.abs(shares[height] - share) < Math.abs(shares[best] - share) ? height : best,
  );
}

/** The next height up or down; at either end it stays. */
export function nextHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return sheetHeights[sheetHeights.indexOf(height) + step] ?? height;
}
