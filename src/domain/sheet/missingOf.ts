import { fold } from '../area/fold.ts';
import type { MissingReason } from '../indicator/Cell.ts';

/** What offices write where there is no figure, folded. Signs alone (`-`, `…`) fold to nothing. */
const notReported = new Set([
  ...[
    '',
    'x',
    'n a',
    'na',
    'nan',
    'null',
    'none',
    'nd',
    'no data',
    'not reported',
    'not available',
    'missing',
  ],
  ...['khong co so lieu', 'khong so lieu', 'chua co so lieu', 'chua co', 'chua bao cao', 'khong bao cao'],
  ...['khong ro', 'khong xac dinh', 'kxd', 'kcsl', 'thieu so lieu', 'thieu'],
  ...['khong co du lieu', 'chua co du lieu', 'khong co thong tin', 'ko co so lieu', 'k co so lieu'],
  ...['chua cap nhat', 'dang cap nhat', 'chua thong ke', 'khong thong ke', 'chua ro', 'chua xac dinh'],
  ...['chua ra soat', 'dang ra soat', 'chua thu thap', 'bo trong', 'unknown', 'pending'],
]);
const notApplicable = new Set([
  'khong ap dung',
  'not applicable',
  'khong thuoc dien',
  'khong xet',
  'khong danh gia',
]);

/** The reasons the portal itself writes, so that its own export comes back as it went. */
const own: Readonly<Record<string, MissingReason>> = {
  'not reported': 'not-reported',
  'not applicable': 'not-applicable',
  incomplete: 'incomplete',
  'not carried': 'not-carried',
  'no denominator': 'no-denominator',
  mixed: 'mixed',
  'not mapped': 'not-mapped',
  'not covered': 'not-covered',
};

/**
 * Why a cell has no figure, or `null` when it should have one. Excel's division error is a missing
 * denominator; its other errors are no figure at all and are left to be reported as unparsed.
 */
export function missingOf(cell: string): MissingReason | null {
  const text = cell.trim();
  // Nearly every cell of a table is a number: it needs no closer look.
  if (/^[+-]?\d[\d.,]*\s?%?$/.test(text)) return null;
  if (/^#DIV\/0!?$/i.test(text)) return 'no-denominator';
  if (/^#N\/A$/i.test(text)) return 'not-reported';
  if (/^#/.test(text)) return null;
  const folded = fold(text);
  if (notApplicable.has(folded)) return 'not-applicable';
  const reason = own[folded];
  if (reason !== undefined) return reason;
  if (folded === '' && /[%‰$+]/.test(text)) return null;
  return notReported.has(folded) ? 'not-reported' : null;
}
