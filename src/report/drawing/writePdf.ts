import PDFDocument from 'pdfkit';
import type { Drawing } from './Drawing.ts';
import { drawOnPage, pointsPerMm } from './drawOnPage.ts';
import type { Faces } from './openFaces.ts';

/** What a reader of PDF shows about a file. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Day it was made, `2026-11-26`: the clock is never asked, so that the same input gives the same bytes. */
  readonly date: string;
}

/**
 * Drawings as the pages of one PDF, each as large as its drawing, with the used letters of the type embedded.
 *
 * @param pages made one after the other, so that a series never lies in memory as drawings
 */
export async function writePdf(
  pages: Iterable<Drawing> | AsyncIterable<Drawing>,
  { title, author, language, date }: PdfAbout,
  faces: Faces,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(`${date}T00:00:00Z`);
  const document = new PDFDocument({
    autoFirstPage: false,
    // Without one the package asks for Helvetica, which a browser does not bring.
    font: faces.fonts.regular as never,
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
  // Fonts that are open already are taken as they are; the types know only of bytes.
  for (const [name, font] of Object.entries(faces.fonts)) document.registerFont(name, font as never);
  for await (const drawing of pages) {
    const size = [drawing.width * pointsPerMm, drawing.height * pointsPerMm] as [number, number];
    document.addPage({ size, margin: 0 });
    drawOnPage(document, drawing, faces);
  }
  document.end();
  await ended;
  return joined(chunks);
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
