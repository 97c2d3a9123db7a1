/**
 * A header without the year it names, so that next year's sheet brings another period of the same measure:
 * `Tỉ lệ hộ có xe máy năm 2024 (%)` → `Tỉ lệ hộ có xe máy (%)`. A span of years is part of a name.
 */
export function withoutYear(header: string): string {
  return header
    .normalize('NFC')
    .replace(
      /(?<![\d-])\(?((cuối|đầu|đến|tính đến|end of|in)\s+)?(năm\s+|ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-])?(?<!\d[-–])(19|20)\d\d(?!\d|\s?[-–]\s?\d)\)?/giu,
      ' ',
    )
    .replace(/\s*[–,-]\s*(?=$|\()/gu, ' ')
    .replace(/^\s*[–,-]\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
