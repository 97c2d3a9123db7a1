import type { Drawing } from './Drawing.ts';
import { drawOnPage, pointsPerMm } from './drawOnPage.ts';
import type { Faces } from './openFaces.ts';
import { openPdf, type PdfAbout } from './openPdf.ts';

/**
 * Drawings as the pages of one PDF, each as large as its drawing, with the used letters of the type embedded.
 *
 * @param pages made one after the other, so that a series never lies in memory as drawings
 */
export async function writePdf(
  pages: Iterable<Drawing> | AsyncIterable<Drawing>,
  about: PdfAbout,
  faces: Faces,
): Promise<Uint8Array<ArrayBuffer>> {
  const { document, close } = openPdf(about, faces.fonts);
  for await (const drawing of pages) {
    const size = [drawing.width * pointsPerMm, drawing.height * pointsPerMm] as [number, number];
    document.addPage({ size, margin: 0 });
    drawOnPage(document, drawing, faces);
  }
  return close();
}
