import type { Page } from '@playwright/test';
import { readSwatch, type Shown } from './Swatch.ts';

export interface LegendRead {
  readonly title: string;
  readonly basis: string;
  readonly rows: readonly { readonly shown: Shown; readonly label: string; readonly count: string }[];
  readonly notes: string;
}

/** The legend as it is printed, unfolded if it was folded. */
export async function readLegend(page: Page, name = 'Chú giải'): Promise<LegendRead> {
  const legend = page.getByRole('region', { name });
  const fold = legend.getByRole('button', { expanded: false });
  if (await fold.isVisible()) await fold.click();
  const rows = legend.locator('tbody tr');
  const count = await rows.count();
  const read = [];
  for (let at = 0; at < count; at += 1) {
    const row = rows.nth(at);
    read.push({
      shown: await readSwatch(row),
      label: (await row.getByRole('rowheader').innerText()).trim(),
      count: (await row.getByRole('cell').innerText()).trim(),
    });
  }
  const [title, unit] = [legend.getByRole('heading'), legend.locator('h2 .unit')];
  const unitText = (await unit.count()) > 0 ? await unit.innerText() : '';
  return {
    title: (await title.innerText()).replace(unitText, '').trim(),
    basis: await legend.locator('.basis').innerText(),
    rows: read,
    notes: await legend.locator('.notes').innerText(),
  };
}
