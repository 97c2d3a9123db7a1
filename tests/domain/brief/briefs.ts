import { briefOf, type BriefFrom } from '../../../src/domain/brief/briefOf.ts';
import type { Brief, BriefGiven } from '../../../src/domain/brief/Brief.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import type { Outcome } from '../../../src/domain/outcome/Outcome.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

/** The embedded world, with briefs of its plans. */
export const world = embeddedWorld();
export const columns = createColumns(world);
const indexOf = createIndex(world, columns);
export const answer = createAnswer(world).of;

export const given: BriefGiven = {
  date: '2026-11-26',
  author: '',
  office: '',
  title: '',
  subtitle: '',
  address: '',
};

export const briefFrom = (outcome: Outcome, more: Partial<BriefFrom> = {}): Brief =>
  briefOf({ world, outcome, columns, indexOf, boundaries: 'schematic', given, ...more });

export const planOf = (choices: Partial<Plan>): Plan => ({ ...defaultPlan, tab: 'explore', ...choices });

export const briefOfPlan = (choices: Partial<Plan>, more: Partial<BriefFrom> = {}): Brief =>
  briefFrom(answer(planOf(choices)), more);
