import type { Drawing } from './Drawing.ts';
import { drawOnPage, pointsPerMm } from './drawOnPage.ts';
import type { Faces } from './openFaces.ts';
import { openPdf, type PdfAbout } from './openPdf.ts';

/**
 * Drawings as the pages of one PDF, each as large as its drawing, with the used letters of the type embedded. Pages under more than one title are found by
 * bookmarks.
 *
 * @param pages made one after the other, so that a series never lies in memory as drawings
 */
export async function writePdf(
  pages: Iterable<Drawing> | AsyncIterable<Drawing>,
  about: PdfAbout,
  faces: Faces,
): Promise<Uint8Array<ArrayBuffer>> {
  const { document, close } = openPdf(about, faces.fonts);
  const titles = new Set<string>([about.title]);
  for await (const drawing of pages) {
    const size = [drawing.width * pointsPerMm, drawing.height * pointsPerMm] as [number, number];
    document.addPage({ size, margin: 0 });
    if (!titles.has(drawing.title)) document.outline.addItem(drawing.title);
    titles.add(drawing.title);
    drawOnPage(document, drawing, faces);
  }
  return close();
}
