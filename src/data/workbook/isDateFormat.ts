/**
 * Whether a number format of a spreadsheet shows days or hours: it asks for a year, month, day, hour or
 * second outside of quoted text, escaped letters and bracketed colours (`[h]` counts hours and does).
 *
 * @example isDateFormat('dd/mm/yyyy') // true
 */
export function isDateFormat(format: string): boolean {
  const asked = format
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '')
    // "E+00" is a power of ten, "AM/PM" goes with hours anyway.
    .replace(/e[+-]/gi, '');
  return /[dmyhs]/i.test(asked);
}
