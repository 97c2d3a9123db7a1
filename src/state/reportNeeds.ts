import { loadReportFonts, type ReportFontFiles } from '../data/loadReportFonts.ts';

/**
 * The type of an official report.
 *
 * @throws where it does not arrive
 */
export function reportNeeds(): Promise<ReportFontFiles> {
  return loadReportFonts();
}
