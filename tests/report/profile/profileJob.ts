import reports from '../../../geodata/built/reports.json' with { type: 'json' };
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { profileBriefOf } from '../../../src/domain/profile/profileBriefOf.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import type { ProfileJob } from '../../../src/report/saving/ProfileJob.ts';
import { briefOfPlan, columns, world } from '../../domain/brief/briefs.ts';
import { embeddedShapes, fonts } from '../embeddedSheets.ts';

/** Profiles of the first units of a plan in the embedded world; hazard was not asked for. */
export function profileJob(
  choices: Parameters<typeof briefOfPlan>[0],
  language: Language,
  take = Infinity,
): ProfileJob {
  const brief = briefOfPlan({ tab: 'priority', paint: 'score', year: 2025, missing: 'others', ...choices });
  const { plan } = brief.painting;
  const from = {
    world,
    columns,
    indicators: catalogue,
    plan,
    published: new Map(),
    reports: reports as unknown as ReportsFile,
  };
  const profiles = brief.rows
    .slice(0, Math.min(take, brief.inside))
    .map(({ area }) => profileBriefOf(from, area));
  return { brief, profiles, shapes: embeddedShapes(brief), language, fonts, apart: false };
}
