import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { briefOf } from '../../domain/brief/briefOf.ts';
import { indicatorIds } from '../../domain/indicator/indicatorIds.ts';
import { createAnswer } from '../../domain/outcome/createAnswer.ts';
import { createColumns } from '../../domain/outcome/createColumns.ts';
import { createIndex } from '../../domain/outcome/createIndex.ts';
import { asksForHazard } from '../../domain/plan/asksForHazard.ts';
import { decodePlan } from '../../domain/plan/decodePlan.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import { solverFor } from '../../domain/solver/solverFor.ts';
import { finished } from '../../domain/steps/finished.ts';
import { briefTitle } from '../../i18n/brief/briefTitle.ts';
import { papers, type Paper } from '../../report/map/SheetFormat.ts';
import { fileName } from '../../report/saving/fileName.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { openText } from '../openText.ts';
import { readOptions } from '../readOptions.ts';
import { briefAsked } from './briefAsked.ts';
import { briefFile } from './briefFile.ts';
import { briefFormats, type BriefFormat } from './briefFormats.ts';
import { exposedBy } from './exposedBy.ts';
import { openEmbedded, type Embedded } from './openEmbedded.ts';
import { readBriefPlan, type BriefPlanFile } from './readBriefPlan.ts';

const usage = `brief --plan PLAN.json --out DIR [--formats ${briefFormats.join(',')}] [--communes all] [--paper A4|A3|A0] [--date 2026-11-26]`;

/**
 * The files that the portal saves of a view or of scenes, made without a browser: map sheets, slides, the official report, tables, and data for a GIS. They rest on the figures of
 * this installation; what a planner keeps in a browser is not among them.
 */
export const briefCommand: Command = {
  name: 'brief',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, {
      values: ['plan', 'out', 'formats', 'communes', 'paper', 'date'],
      flags: [],
    });
    const file = options.required('plan');
    const folder = options.required('out');
    const wanted = formatsOf(options.text('formats') ?? 'pdf,docx,xlsx');
    const paper = paperOf(options.text('paper') ?? 'A4');
    const date = dateOf(options.text('date') ?? new Date().toISOString().slice(0, 10));
    const series = options.text('communes');
    if (series !== undefined && series !== 'all')
      throw new CliFault((words) => words.optionValue('communes', series, 'all'));
    const planned = readBriefPlan(await openText(file));
    if (planned === null) throw new CliFault((words) => words.briefPlan(file));
    const embedded = openEmbedded();
    const { brief, remarks } = await briefFrom(embedded, planned, date, file);
    const isSheet = (format: BriefFormat) => format === 'pdf' || format === 'svg' || format === 'png';
    const isProfile = (format: BriefFormat) => format === 'profile' || format === 'profile-zip';
    if (series === 'all' && brief.set !== 'hamlet' && wanted.some(isSheet))
      throw new CliFault((words) => words.briefCommunes());
    if (
      series === 'all' &&
      brief.set === 'hamlet' &&
      brief.painting.plan.within === null &&
      wanted.some(isProfile)
    )
      throw new CliFault((words) => words.briefProfiles());
    await mkdir(folder, { recursive: true });
    const name = fileName(briefTitle(brief, language));
    const files: string[] = [];
    const asked = briefAsked({ embedded, brief, planned, paper, language, byCommune: series === 'all' });
    for (const format of wanted) {
      const made = await briefFile(format, asked);
      const path = join(folder, `${made.name ?? name}.${made.extension}`);
      await writeFile(path, made.bytes);
      files.push(path);
    }
    return {
      title: briefTitle(brief, language),
      units: brief.inside,
      sample: brief.sample.any,
      remarks,
      files,
    };
  },
};

function formatsOf(text: string): readonly BriefFormat[] {
  return text.split(',').map((part) => {
    const found = briefFormats.find((format) => format === part.trim());
    if (found === undefined)
      throw new CliFault((words) => words.optionValue('formats', part, briefFormats.join(', ')));
    return found;
  });
}

function paperOf(text: string): Paper {
  const known = Object.keys(papers) as Paper[];
  const found = known.find((paper) => paper === text);
  if (found === undefined) throw new CliFault((words) => words.optionValue('paper', text, known.join(', ')));
  return found;
}

function dateOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new CliFault((words) => words.optionValue('date', text, '2026-11-26'));
  return text;
}

/** What the address could not be read for is told, as the page tells it. */
async function briefFrom(embedded: Embedded, planned: BriefPlanFile, date: string, file: string) {
  const hash = planned.address.slice(planned.address.indexOf('#') + 1);
  const { plan, remarks } = decodePlan(hash, indicatorIds(embedded.world));
  if (plan.tab === 'safety') throw new CliFault((words) => words.briefSafety(file));
  const world = asksForHazard(plan) ? exposedBy(plan, embedded) : embedded.world;
  const answer = createAnswer(world, embedded.shapesOf, await solverFor([plan], openSolver));
  const plain = answer.of(plan);
  const outcome = answer.withStudy(plain, finished(answer.study(plain)));
  const columns = createColumns(world);
  const { title, subtitle, author, office } = planned;
  const brief = briefOf({
    world,
    outcome,
    columns,
    indexOf: createIndex(world, columns),
    boundaries: 'schematic',
    given: { date, author, office, title, subtitle, address: planned.address },
  });
  return { brief, remarks };
}
