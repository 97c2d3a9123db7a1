import { weights } from './Drawing.ts';
import type { PaperFonts } from './PaperFonts.ts';

/** Rules of style that carry the type inside a picture, so that it looks the same where the type is not installed. */
export function embeddedFaces(fonts: PaperFonts): string {
  return weights
    .map((weight) => {
      const number = weight === 'bold' ? '700' : '400';
      return `@font-face{font-family:'Be Vietnam Pro';font-weight:${number};src:url(data:font/ttf;base64,${base64(fonts[weight])})}`;
    })
    .join('');
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
