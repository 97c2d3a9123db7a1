export interface FrameSize {
  /** In pixels; `null`: as wide as there is room. */
  readonly width: number | null;
  readonly height: number;
}

/**
 * What a frame may do: run, read its own files where they lie, and open the portal in a tab of its own. It may not lead the page around it elsewhere,
 * nor download or ask anything.
 */
export const frameSandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML that puts the map into another page. */
export function frameCode(address: string, title: string, { width, height }: FrameSize): string {
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width === null ? '100%' : String(width)}" height="${String(height)}" loading="lazy" sandbox="${frameSandbox}" style="border:0;max-width:100%"></iframe>`;
}
