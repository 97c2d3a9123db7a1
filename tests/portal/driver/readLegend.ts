import type { Page } from '@playwright/test';
import { shownBy, type Shown } from './Swatch.ts';

export interface LegendRead {
  readonly title: string;
  readonly basis: string;
  readonly rows: readonly { readonly shown: Shown; readonly label: string; readonly count: string }[];
  readonly notes: string;
}

/** The legend as it is printed, unfolded if it was folded; read at one moment, so it cannot be half of two. */
export async function readLegend(page: Page, name = 'Chú giải'): Promise<LegendRead> {
  const legend = page.getByRole('region', { name, exact: true });
  const fold = legend.getByRole('button', { expanded: false });
  if (await fold.isVisible()) await fold.click();
  const read = await legend.evaluate((region) => {
    const text = (node: Element | null | undefined) =>
      node instanceof HTMLElement ? node.innerText.trim().replace(/\s+/g, ' ') : '';
    return {
      title: text(region.querySelector('h2'))
        .replace(text(region.querySelector('h2 .unit')), '')
        .trim(),
      basis: text(region.querySelector('.basis')),
      rows: [...region.querySelectorAll('tbody tr')].map((row) => {
        const swatch = row.querySelector('.swatch');
        return {
          look: swatch?.className ?? '',
          background: swatch === null ? '' : getComputedStyle(swatch).backgroundColor,
          label: text(row.querySelector('th')),
          count: text(row.querySelector('td')),
        };
      }),
      notes: text(region.querySelector('.notes')),
    };
  });
  return {
    ...read,
    rows: read.rows.map(({ label, count, ...drawn }) => ({ shown: shownBy(drawn), label, count })),
  };
}
