import type { RawCell } from './RawTable.ts';

/** A cell as a planner would read it aloud: numbers with a decimal point, percent with its sign, dates as ISO. */
export function cellText(cell: RawCell): string {
  if (typeof cell === 'string')
    return cell
      .normalize('NFC')
      .replace(/\u00a0/g, ' ')
      .trim();
  if (typeof cell !== 'object') return String(cell);
  // 15 digits, so that 0.3309 is not 33.090000000000003 %.
  return cell.kind === 'date' ? cell.iso : `${String(Number((cell.share * 100).toPrecision(15)))}%`;
}
