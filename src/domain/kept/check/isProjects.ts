import type { FundProject, ProjectMeasure, ProjectTable } from '../../invest/project/FundProject.ts';
import type { TypedProject } from '../../invest/project/TypedProject.ts';
import {
  either,
  isCount,
  isNothing,
  isNumber,
  isObject,
  isText,
  listOf,
  matching,
  objectOf,
  type Check,
} from './Check.ts';
import { isAreaKey } from './isAreaKey.ts';

const isAmount = either(isNothing, isNumber);

const isAtLeastZero: Check<number> = (value): value is number => isNumber(value) && value >= 0;

const isGains: Check<FundProject['gains']> = (value): value is FundProject['gains'] =>
  isObject(value) && Object.values(value).every((each) => isAmount(each));

const isStages: Check<number> = (value): value is number => isCount(value) && value >= 1;

const isId = matching(/^[a-z0-9-]{1,60}$/);

const isProject: Check<FundProject> = objectOf<FundProject>({
  id: isId,
  name: isText,
  place: either(isNothing, isAreaKey) as Check<FundProject['place'] & string>,
  placeWritten: isText,
  thing: either(isNothing, isText) as Check<FundProject['thing'] & string>,
  cost: either(isNothing, isAtLeastZero),
  gains: isGains,
  programme: either(isNothing, isText) as Check<FundProject['programme'] & string>,
  year: either(isNothing, isCount),
  stages: isStages,
  needs: listOf(isText),
  needsUnknown: listOf(isText),
});

const isMeasures: Check<readonly ProjectMeasure[]> = listOf(
  objectOf<ProjectMeasure>({ id: isId, name: isText }),
);

/** A table of projects as a document that may come from anywhere holds it. */
export const isProjects: Check<ProjectTable> = objectOf<ProjectTable>({
  id: isId,
  measures: isMeasures,
  projects: listOf(isProject),
});

export const isTypedProject: Check<TypedProject> = objectOf<TypedProject>({
  project: isProject,
  measures: isMeasures,
});
