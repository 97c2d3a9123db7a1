import type { Step } from './lineGraph.ts';
import type { Rank } from './regions.ts';

/** A line between the same two regions from one meeting of lines to the next. */
export interface Trace {
  readonly left: number;
  readonly right: number;
  readonly rank: Rank;
  /** Nodes of the line graph; the first and last are the same for an island. */
  readonly nodes: readonly number[];
}

/** Cuts the graph of lines into arcs, each once, in a fixed order and direction. */
export function traceArcs(graph: ReadonlyMap<number, readonly Step[]>): readonly Trace[] {
  const walked = new Set<string>();
  const traces: Trace[] = [];
  const walk = (first: Step) => {
    if (walked.has(`${first.from}>${first.to}`)) return;
    const nodes = [first.from];
    for (let step: Step | undefined = first; step !== undefined;) {
      walked.add(`${step.from}>${step.to}`).add(`${step.to}>${step.from}`);
      nodes.push(step.to);
      const { from, to }: Step = step;
      const onward: readonly Step[] = graph.get(to) ?? [];
      if (onward.length !== 2 || to === first.from) break;
      step = onward.find((next) => next.to !== from);
    }
    traces.push({ left: first.left, right: first.right, rank: first.rank, nodes });
  };
  for (const steps of graph.values()) if (steps.length !== 2) steps.forEach(walk);
  // What is left are islands: closed lines that meet no other.
  for (const steps of graph.values()) steps.forEach(walk);
  return traces;
}
