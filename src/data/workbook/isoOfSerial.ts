const day = 86_400_000;
/** Days that Excel for the old Macintosh counts from later. */
const macintosh = 1462;

/**
 * The day that a spreadsheet stores as a count of days, as `2024-09-10`: counted from 1900 with the 29
 * February 1900 that never was, or, if the workbook says so, from 1904. A time of day without a day is
 * written `07:30`.
 *
 * @returns `null` for what no calendar of a spreadsheet reaches (before 1900 or after 9999)
 */
export function isoOfSerial(serial: number, from1904: boolean): string | null {
  const counted = from1904 ? serial + macintosh : serial;
  if (!(counted >= 0 && counted < 2_958_466)) return null;
  if (serial < 1) return new Date(Math.round(serial * 1440) * 60_000).toISOString().slice(11, 16);
  const whole = Math.floor(counted + 1e-9);
  const epoch = Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(epoch + whole * day).toISOString().slice(0, 10);
}
