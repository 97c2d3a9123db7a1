import type { AreaSetId } from '../area/Area.ts';

const widths: Readonly<Record<AreaSetId, number>> = {
  province: 2,
  district: 3,
  commune2021: 5,
  commune2025: 5,
  hamlet: 5,
};

/**
 * A code as the portal writes it, with the zeros that spreadsheets drop (`1324` → `01324`) and without the
 * fraction that they add (`1324.0`); `null` when it is no code of this set.
 */
export function normalCode(cell: string, set: AreaSetId): string | null {
  const [, digits, hamlet] = /^(\d{1,5})(?:[.,]0+)?(?:-(\d{1,3}))?$/.exec(cell.trim()) ?? [];
  const width = widths[set];
  if (digits === undefined || digits.length > width || digits.length < width - 1) return null;
  if ((set === 'hamlet') !== (hamlet !== undefined)) return null;
  const code = digits.padStart(width, '0');
  return hamlet === undefined ? code : `${code}-${hamlet.padStart(2, '0')}`;
}
