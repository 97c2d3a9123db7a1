export interface FlowEdge {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
}

export interface MaximumFlow {
  readonly value: number;
  /** Nodes that the source still reaches when nothing more can flow: the smallest source side of all least cuts. */
  readonly reached: Uint8Array;
}

/**
 * The most that can flow through a network (Dinic 1970), with the bottleneck that keeps more from flowing.
 *
 * @param edges of whole or infinite capacity
 */
export function maximumFlow(
  nodes: number,
  edges: readonly FlowEdge[],
  source: number,
  sink: number,
): MaximumFlow {
  const ends = new Int32Array(2 * edges.length);
  const rest = new Float64Array(2 * edges.length);
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ from, to, capacity }, place) => {
    ends[2 * place] = to;
    ends[2 * place + 1] = from;
    rest[2 * place] = capacity;
    leaving[from]?.push(2 * place);
    leaving[to]?.push(2 * place + 1);
  });

  const depthsFromSource = (): Int32Array => {
    const depth = new Int32Array(nodes).fill(-1);
    depth[source] = 0;
    const queue = [source];
    for (const node of queue)
      for (const edge of leaving[node] ?? []) {
        const end = ends[edge] as number;
        if ((rest[edge] as number) <= 0 || depth[end] !== -1) continue;
        depth[end] = (depth[node] as number) + 1;
        queue.push(end);
      }
    return depth;
  };

  const next = new Int32Array(nodes);
  const push = (node: number, most: number, depth: Int32Array): number => {
    if (node === sink) return most;
    const own = leaving[node] ?? [];
    let sent = 0;
    for (; (next[node] as number) < own.length && sent < most; next[node] = (next[node] as number) + 1) {
      const edge = own[next[node] as number] as number;
      const end = ends[edge] as number;
      if ((rest[edge] as number) <= 0 || depth[end] !== (depth[node] as number) + 1) continue;
      const through = push(end, Math.min(most - sent, rest[edge] as number), depth);
      rest[edge] = (rest[edge] as number) - through;
      rest[edge ^ 1] = (rest[edge ^ 1] as number) + through;
      sent += through;
      if (sent === most) break;
    }
    return sent;
  };

  let value = 0;
  for (;;) {
    const depth = depthsFromSource();
    if (depth[sink] === -1) return { value, reached: Uint8Array.from(depth, (each) => (each >= 0 ? 1 : 0)) };
    next.fill(0);
    value += push(source, Infinity, depth);
  }
}
