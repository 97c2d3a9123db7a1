import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { shapesDrawn } from '../../src/analysis/shapesDrawn.ts';
import type { World } from '../../src/domain/indicator/World.ts';
import { createAnswer } from '../../src/domain/outcome/createAnswer.ts';
import type { Outcome } from '../../src/domain/outcome/Outcome.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { finished } from '../../src/domain/steps/finished.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(`geodata/built/${name}.topo.json`, 'utf8')) as Topology;

/** Outcomes with their study, on the embedded boundaries, as the worker gives them. */
export function embeddedStudy(world: World): (plan: Plan) => Outcome {
  const [communes, hamlets] = [read('communes'), read('hamlets')];
  const answer = createAnswer(world, (set) =>
    shapesDrawn(world.sets[set], { set, topology: set === 'hamlet' ? hamlets : communes, own: null }),
  );
  return (plan) => {
    const outcome = answer.of(plan);
    return answer.withStudy(outcome, finished(answer.study(outcome)));
  };
}
