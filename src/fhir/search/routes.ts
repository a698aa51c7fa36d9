import type { Point, Route, RouteStep, SearchNode } from './tree.ts';

/** How distances of what a criterion finds are measured: along its own chains, from its own points. */
export function routesOf(nodes: readonly SearchNode[]): readonly Route[] {
  const ways = nodes.flatMap((node) => waysOf(node));
  return [...Map.groupBy(ways, ({ steps }) => JSON.stringify(steps)).values()].map((same) => ({
    steps: same[0]!.steps,
    points: same.map(({ point }) => point),
  }));
}

interface Way {
  readonly steps: readonly RouteStep[];
  readonly point: Point;
}

function waysOf(node: SearchNode): readonly Way[] {
  switch (node.k) {
    case 'near':
      return [{ steps: [], point: { latitude: node.latitude, longitude: node.longitude } }];
    case 'or':
      return node.of.flatMap(waysOf);
    case 'chain':
      return node.types.flatMap((type) => after({ reverse: false, param: node.param, type }, waysOf(node.target)));
    case 'has':
      return after({ reverse: true, param: node.param, type: node.type }, waysOf(node.source));
    default:
      return [];
  }
}

const after = (step: RouteStep, ways: readonly Way[]): readonly Way[] =>
  ways.map(({ steps, point }) => ({ steps: [step, ...steps], point }));

/** For what a search brings along: the distance of its own position, from the same points. */
export const ownRoutes = (routes: readonly Route[]): readonly Route[] => [
  { steps: [], points: routes.flatMap(({ points }) => points) },
];
