/** EPSG codes of the datum's degrees and of its Gauss-Krüger projections. */
const codes = [4147, 2044, 2045, 2093];

/**
 * Whether a file stands in HN-72, the national system before VN-2000 (Krassowsky's ellipsoid). The only shift
 * published for it holds around Vũng Tàu (EPSG:1544, 5 m); for a province elsewhere none is, so such a file is
 * named and refused instead of being placed a guess away.
 *
 * @param written an EPSG code, or the names that a text gives its datum and system
 */
export function isHanoi1972(written: number | string): boolean {
  if (typeof written === 'number') return codes.includes(written);
  return /hanoi_?(19)?72|hn_?(19)?72/i.test(written.replace(/[\s-]+/g, '_'));
}
