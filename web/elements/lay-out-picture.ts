import type {
  Picture,
  PictureEdge,
  PictureNode,
} from '../../server/api/contract/scenario-check.ts';

/** A part of the story with its place; the units are those of the drawing. */
export interface PlacedNode extends PictureNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A path with its line, as SVG draws it. */
export interface PlacedEdge extends PictureEdge {
  readonly line: string;
}

export interface PlacedPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const WIDE = 152;
const HIGH = 50;
/** Between two parts below each other. */
const GAP = 16;
/** Between two columns: room for the lines. */
const AISLE = 50;
const EDGE = 10;

/**
 * Gives each part of a story its place: the opening with the stages below it on the left, the topics in the middle, side
 * stories on the right, and how it can end at the foot, with the good end under the topics that lead to it.
 */
export function layOutPicture({ nodes, edges }: Picture): PlacedPicture {
  const of = (...kinds: readonly PictureNode['kind'][]) =>
    nodes.filter(({ kind }) => kinds.includes(kind));
  const columns = [of('opening', 'beat'), of('topic'), of('tangent')].filter(
    (column, index) => index < 2 || column.length > 0,
  );
  const longest = Math.max(1, ...columns.map(({ length }) => length));
  const foot = EDGE + longest * (HIGH + GAP) + GAP;
  const placed = [
    ...columns.flatMap((column, index) => below(column, index, EDGE)),
    ...placeEndings(of('ending'), foot, columns.length),
  ];
  const known = new Map(placed.map((node) => [node.id, node]));
  const right = Math.max(...placed.map(({ x, width }) => x + width), 0);
  const bottom = Math.max(...placed.map(({ y, height }) => y + height), 0);
  return {
    width: right + AISLE / 2,
    height: bottom + EDGE,
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const [from, to] = [known.get(edge.from), known.get(edge.to)];
      return from === undefined || to === undefined ? [] : [{ ...edge, line: lineOf(from, to) }];
    }),
  };
}

function below(column: readonly PictureNode[], index: number, top: number): PlacedNode[] {
  return column.map((node, row) => place(node, index, top + row * (HIGH + GAP)));
}

function place(node: PictureNode, column: number, y: number): PlacedNode {
  return { ...node, x: EDGE + column * (WIDE + AISLE), y, width: WIDE, height: HIGH };
}

/** `well` under the topics, the others under the stages and the side stories. */
function placeEndings(endings: readonly PictureNode[], top: number, columns: number): PlacedNode[] {
  const rows = [0, 0, 0];
  return endings.map((node) => {
    const column = node.name === 'well' ? 1 : node.name === 'early' && columns > 2 ? 2 : 0;
    const row = rows[column] ?? 0;
    rows[column] = row + 1;
    return place(node, column, top + row * (HIGH + GAP));
  });
}

/** A curve from one part to another: straight down between neighbours, in an arc beside a column, across an aisle else. */
function lineOf(from: PlacedNode, to: PlacedNode): string {
  const middle = (node: PlacedNode) => node.y + node.height / 2;
  if (from.x === to.x) {
    const gap = to.y - (from.y + from.height);
    const across = from.x + from.width / 2;
    if (gap > 0 && gap <= GAP) return `M${across} ${from.y + from.height}V${to.y}`;
    const side = from.x + from.width;
    const reach = side + Math.min(AISLE - 12, 18 + Math.abs(middle(to) - middle(from)) / 8);
    return `M${side} ${middle(from)}C${reach} ${middle(from)} ${reach} ${middle(to)} ${side} ${middle(to)}`;
  }
  const ahead = to.x > from.x;
  const start = ahead ? from.x + from.width : from.x;
  const end = ahead ? to.x : to.x + to.width;
  const half = (start + end) / 2;
  return `M${start} ${middle(from)}C${half} ${middle(from)} ${half} ${middle(to)} ${end} ${middle(to)}`;
}
