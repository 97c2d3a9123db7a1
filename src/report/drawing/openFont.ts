import { create, type Font } from 'fontkit';

/** @throws Error where the bytes are a collection of fonts */
export function openFont(bytes: Uint8Array<ArrayBuffer>): Font {
  // The package takes any bytes; its types still ask for those of Node.
  const font = create(bytes as unknown as Parameters<typeof create>[0]);
  if (!('layout' in font)) throw new Error('A collection of fonts where one was meant');
  return font;
}
