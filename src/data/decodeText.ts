import { legacyFontOf } from '../domain/sheet/legacyFontOf.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';
  /** `true` when nothing in the file says so, and it is merely what fits. */
  readonly assumed: boolean;
}

/**
 * The text of a file. A byte order mark decides; without one, UTF-16 shows by its empty bytes, UTF-8 by
 * being valid. Text of an old Vietnamese font keeps its single bytes, which the reader of sheets asks about;
 * what is left is read in the Vietnamese code page of Windows, whose marks stand after their letters and are
 * joined to them here (NFC).
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decode = (encoding: DecodedText['encoding'], assumed: boolean): DecodedText => {
    return { text: new TextDecoder(encoding).decode(bytes).normalize('NFC'), encoding, assumed };
  };
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', false);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', false);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode('utf-8', false);
  const wide = utf16Of(bytes);
  if (wide !== null) return decode(wide, true);
  if (isUtf8(bytes)) return decode('utf-8', false);
  return decode(isLegacy(bytes) ? 'windows-1252' : 'windows-1258', true);
}

/** Bytes that are enough to tell in which font a table was typed. */
const looked = 200_000;

/** In UTF-16 the digits, commas and line ends of a table have an empty byte at every other place. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4 || bytes.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length * 0.2;
  if (odd > many && even < odd * 0.05) return 'utf-16le';
  return even > many && odd < even * 0.05 ? 'utf-16be' : null;
}

function isLegacy(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('windows-1252').decode(bytes.subarray(0, looked));
  return legacyFontOf(sample.split(/[\t;|\r\n]/u)) !== null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
