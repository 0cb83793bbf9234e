import { describe, expect, test } from 'vitest';
import type { PictureNode } from '../../server/api/contract/scenario-check.ts';
import { layOutPicture } from '../../web/elements/lay-out-picture.ts';

const node = (kind: PictureNode['kind'], name: string): PictureNode => ({
  id: `${kind}:${name}`,
  kind,
  name,
  line: 1,
  lines: 3,
  depths: null,
  deep: null,
});
const NODES = [
  node('opening', 'opening'),
  node('beat', 'one'),
  node('beat', 'two'),
  node('topic', 'shop'),
  node('topic', 'bell'),
  node('topic', 'sister'),
  node('topic', 'tea'),
  node('tangent', 'sam'),
  node('ending', 'well'),
  node('ending', 'flat'),
  node('ending', 'early'),
  node('ending', 'finished'),
];
const edge = (from: string, to: string) => ({
  from,
  to,
  kind: 'leads-to' as const,
  turn: null,
  level: null,
  depth: null,
});

describe('the picture', () => {
  test('lays no part on another, and none outside', () => {
    const { nodes, width, height } = layOutPicture({ nodes: NODES, edges: [] });
    expect(nodes).toHaveLength(NODES.length);
    for (const one of nodes) {
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      const under = nodes.filter(
        (other) =>
          other !== one &&
          other.x < one.x + one.width &&
          one.x < other.x + other.width &&
          other.y < one.y + one.height &&
          one.y < other.y + other.height,
      );
      expect(under).toEqual([]);
    }
  });

  test('has the endings at the foot, the good one under the topics', () => {
    const { nodes } = layOutPicture({ nodes: NODES, edges: [] });
    const at = (id: string) => nodes.find((one) => one.id === id);
    expect(at('ending:well')?.x).toBe(at('topic:shop')?.x);
    const lowest = Math.max(...nodes.filter(({ kind }) => kind !== 'ending').map(({ y }) => y));
    expect(at('ending:early')?.y).toBeGreaterThan(lowest);
  });

  test('draws the paths between parts that are there', () => {
    const { edges } = layOutPicture({
      nodes: NODES,
      edges: [edge('opening:opening', 'topic:shop'), edge('topic:shop', 'topic:gone')],
    });
    expect(edges).toHaveLength(1);
    expect(edges[0]?.line).toMatch(/^M[\d.]+ [\d.]+C/);
  });

  test('of nothing is empty and no fault', () => {
    expect(layOutPicture({ nodes: [], edges: [] }).nodes).toEqual([]);
  });
});
