import type { Brief } from '../../domain/brief/Brief.ts';
import { readyStory } from '../../domain/story/readyStory.ts';
import type { Language } from '../../i18n/Language.ts';
import type { StoryPage } from '../../report/html/StoryPage.ts';
import type { Paper } from '../../report/map/SheetFormat.ts';
import type { Embedded } from './openEmbedded.ts';
import type { BriefPlanFile } from './readBriefPlan.ts';
import { storyPages } from './storyPages.ts';

/** What the files are made of. */
export interface BriefAsked {
  readonly embedded: Embedded;
  readonly brief: Brief;
  readonly planned: BriefPlanFile;
  readonly paper: Paper;
  readonly language: Language;
  readonly byCommune: boolean;
  /** The scenes of the plan, or the ready story, answered once however many files show them. */
  readonly pages: () => Promise<readonly StoryPage[]>;
}

export function briefAsked(of: Omit<BriefAsked, 'pages'>): BriefAsked {
  let pages: Promise<readonly StoryPage[]> | null = null;
  return { ...of, pages: () => (pages ??= answered(of)) };
}

/** Title and address of the plan are those of one view, so no scene has them. */
function answered({ embedded, brief, planned, language }: Omit<BriefAsked, 'pages'>) {
  const scenes = planned.scenes.length > 0 ? planned.scenes : readyStory;
  return storyPages(embedded, scenes, { ...brief.given, title: '', subtitle: '', address: '' }, language);
}
