import { areaSetIds } from '../../area/Area.ts';
import type { ValueEdit } from '../../indicator/ValueEdit.ts';
import type { TypedProject } from '../../invest/project/TypedProject.ts';
import { arrangementStatuses, type ArrangementStatus } from '../../resettle/ArrangementStatus.ts';
import type { ChangedFigures, HistoryEntry, StampedFile } from '../HistoryEntry.ts';
import {
  either,
  isCount,
  isNothing,
  isText,
  listOf,
  matching,
  objectOf,
  oneOf,
  type Check,
} from './Check.ts';
import { isAreaKey } from './isAreaKey.ts';
import { isTypedProject } from './isProjects.ts';
import { isStoryScene } from './isStoryScene.ts';
import { isCell, isIndicatorId, isYear } from './isFigures.ts';

export const isMoment = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
const signed = { number: isCount, time: isMoment, by: isText } as const;

type Of<Kind extends HistoryEntry['kind']> = Extract<HistoryEntry, { kind: Kind }>;

const isFile: Check<StampedFile> = objectOf<StampedFile>({
  name: isText,
  bytes: isCount,
  sha256: matching(/^[0-9a-f]{64}$/),
});

const isChanged: Check<ChangedFigures> = objectOf<ChangedFigures>({
  indicator: isIndicatorId,
  set: oneOf(areaSetIds),
  year: isYear,
  filled: isCount,
  changed: isCount,
  sampleReplaced: isCount,
  lost: isCount,
  sampleRemoved: isCount,
});

const isEdit: Check<ValueEdit> = objectOf<ValueEdit>({
  indicator: isIndicatorId,
  area: isAreaKey,
  year: isYear,
  before: isCell,
  after: isCell,
  time: isMoment,
  by: isText,
});

const isMeasured: Check<true> = (value): value is true => value === true;

const isFileEntry = either(
  objectOf<Of<'import'>>(
    {
      ...signed,
      kind: oneOf(['import']),
      file: isFile,
      changed: listOf(isChanged),
      shapes: isCount,
      measured: isMeasured,
      projects: isCount,
    },
    ['measured', 'projects'],
  ),
  objectOf<Of<'withdraw'>>({ ...signed, kind: oneOf(['withdraw']), of: isCount, file: isFile }),
);

const isEditEntry = either(
  objectOf<Of<'edit'>>({ ...signed, kind: oneOf(['edit']), edit: isEdit }),
  objectOf<Of<'give-back'>>({
    ...signed,
    kind: oneOf(['give-back']),
    indicator: isIndicatorId,
    area: isAreaKey,
    year: isYear,
  }),
);

/** A hamlet may have none, before or after. */
const isStatus = either(isNothing, oneOf(arrangementStatuses)) as Check<ArrangementStatus>;

const isStatusEntry = objectOf<Of<'status'>>({
  ...signed,
  kind: oneOf(['status']),
  area: isAreaKey,
  before: isStatus,
  after: isStatus,
});

const isScenesEntry = objectOf<Of<'scenes'>>({
  ...signed,
  kind: oneOf(['scenes']),
  how: oneOf(['added', 'copied', 'removed', 'reworded', 'retaken', 'moved']),
  place: isCount,
  scenes: listOf(isStoryScene),
});

/** It may not be there, before or after. */
const isTyped = either(isNothing, isTypedProject) as Check<TypedProject>;

const isProjectEntry = objectOf<Of<'project'>>({
  ...signed,
  kind: oneOf(['project']),
  id: matching(/^[a-z0-9-]{1,60}$/),
  before: isTyped,
  after: isTyped,
});

const isStepEntry = objectOf<Of<'undo' | 'redo'>>({
  ...signed,
  kind: oneOf(['undo', 'redo']),
  of: isCount,
}) as Check<Of<'undo'>>;

export const isHistoryEntry: Check<HistoryEntry> = either(
  either(isFileEntry, isEditEntry),
  either(either(isStatusEntry, isProjectEntry), either(isScenesEntry, isStepEntry)),
);
