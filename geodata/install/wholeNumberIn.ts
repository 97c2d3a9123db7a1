/** A count as files write it: `15234`, `15.234`, `15 234`, `15234.0`; `null` for anything else. */
export function wholeNumberIn(text: string): number | null {
  const bare = text.trim().replace(/\.0+$/, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  return /^\d{1,3}([.,\s]\d{3})+$/.test(bare) ? Number(bare.replace(/\D/g, '')) : null;
}
