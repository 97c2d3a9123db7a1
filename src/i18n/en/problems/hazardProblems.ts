import type { Translated } from '../../Translated.ts';
import type { hazardProblems as vi } from '../../vi/problems/hazardProblems.ts';

const zones = (count: number) => (count === 1 ? '1 zone' : `${count} zones`);

export const hazardProblems: Translated<typeof vi> = {
  'hazard-kind-open': (p) =>
    `The file ${p.file}: it is not clear which hazard it shows. Choose one, so that people inside its zones can be counted.`,
  'hazard-field-missing': (p) =>
    `The file ${p.file}: no property is known to hold the hazard class. The layer can be drawn, but who lives in its zones cannot be worked out.`,
  'hazard-class-open': (p) =>
    `The file ${p.file}, property “${p.column}”: ${p.value === '' ? 'a blank' : `“${p.value}”`} in ${zones(p.zones)} is no class yet. Until you choose one they are unknown, not safe.`,
  'hazard-scale-of-five': (p) =>
    `The file ${p.file}, property “${p.column}”: it holds “${p.value}”, so this is a scale of five. The levels 1–5 of a forecast bulletin (Decision 18/2021/QĐ-TTg) are another scale than the four hazard classes of places and are not squeezed into them: choose a class for each value.`,
  'hazard-numbered': (p) =>
    `The file ${p.file}, property “${p.column}”: the numbers are read as 1 low, 2 medium, 3 high, 4 very high. If they are levels 1–5 of a forecast bulletin (Decision 18/2021/QĐ-TTg), or count the other way, choose each class yourself.`,
  'hazard-coverage-held': (p) =>
    `The file ${p.file}: ${zones(p.zones)} without a class, so land outside the zones cannot be taken as free of hazard yet. Choose their classes first.`,
  'hazard-zones-free': (p) =>
    `The file ${p.file}: you said that ${zones(p.zones)} bear no class of hazard. As the file speaks of the whole province, their land is counted as free of hazard.`,
};
