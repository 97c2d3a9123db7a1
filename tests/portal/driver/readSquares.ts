import type { Page } from '@playwright/test';
import { hexOf } from './hexOf.ts';

export interface Square {
  readonly colour: string | null;
  readonly stippled: boolean;
  readonly count: number;
}

/** The squares of a legend of two measures, row by row from the top. */
export async function readSquares(page: Page): Promise<readonly Square[]> {
  const squares = page.getByRole('region', { name: 'Chú giải' }).locator('.two tbody td');
  await squares.first().waitFor();
  const read = await squares.evaluateAll((cells) =>
    cells.map((cell) => {
      const swatch = cell.querySelector('.swatch');
      return {
        background: swatch === null ? '' : getComputedStyle(swatch).backgroundColor,
        stippled: swatch?.classList.contains('stippled') ?? false,
        count: Number(cell.textContent?.trim()),
      };
    }),
  );
  return read.map(({ background, ...square }) => ({ ...square, colour: hexOf(background) }));
}
