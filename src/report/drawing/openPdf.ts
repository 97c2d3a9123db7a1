import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';

/** What a reader of PDF shows about a file. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Day it was made, `2026-11-26`: the clock is never asked, so that the same input gives the same bytes. */
  readonly date: string;
}

/** A PDF that is being written. */
export interface OpenPdf {
  /** Without a page yet; every font is known by its name. */
  readonly document: InstanceType<typeof PDFDocument>;
  readonly close: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Begins a PDF whose type is embedded by the letters that are used, so that its text is searched and copied.
 *
 * @param fonts by the name they are asked for; the first is the usual one
 */
export function openPdf(
  { title, author, language, date }: PdfAbout,
  fonts: Readonly<Record<string, Font>>,
): OpenPdf {
  const made = new Date(`${date}T00:00:00Z`);
  const document = new PDFDocument({
    autoFirstPage: false,
    // Without one the package asks for Helvetica, which a browser does not bring. Its types know only of bytes.
    font: Object.values(fonts)[0] as never,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Trọng Điểm', CreationDate: made, ModDate: made },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const [name, font] of Object.entries(fonts)) document.registerFont(name, font as never);
  return {
    document,
    close: async () => {
      document.end();
      await ended;
      return joined(chunks);
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
