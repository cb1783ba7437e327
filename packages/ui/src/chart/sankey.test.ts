import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlow, linkPath } from './sankey.ts';

const node = (id: string) => ({ id, label: id });
const nodes = ['card', 'platform', 'specialist', 'fee', 'partner', 'tax'].map(node);
const links = [
  { from: 'card', to: 'platform', value: 12000 },
  { from: 'platform', to: 'specialist', value: 9600 },
  { from: 'platform', to: 'fee', value: 1300 },
  { from: 'platform', to: 'partner', value: 800 },
  { from: 'platform', to: 'tax', value: 300 },
];
const room = { height: 240, gap: 40 };

describe('a flow of money', () => {
  it('stands in columns by the longest way to each place', () => {
    const flow = layoutFlow(nodes, [...links, { from: 'card', to: 'tax', value: 1 }], room);
    expect(flow.nodes.map(({ id, column }) => [id, column])).toEqual([
      ['card', 0],
      ['platform', 1],
      ['specialist', 2],
      ['fee', 2],
      ['partner', 2],
      ['tax', 2],
    ]);
  });

  it('keeps what comes in and goes out within each node', () => {
    const flow = layoutFlow(nodes, links, room);
    const platform = flow.nodes.find(({ id }) => id === 'platform');
    expect(platform?.value).toBe(12000);
    const leaving = flow.links.filter(({ from }) => from === 'platform');
    const thickness = leaving.reduce((total, link) => total + link.thickness, 0);
    expect(thickness).toBeCloseTo(platform?.height ?? 0);
    expect(leaving.every((link) => link.leaves >= (platform?.top ?? 0))).toBe(true);
  });

  it('leaves room for the words of every node, whatever the amounts', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(values, ([a = 0, b = 0, c = 0, d = 0]) => {
        const amounts = [a, b, c, d];
        const flow = layoutFlow(
          nodes,
          links.slice(1).map((link, index) => ({ ...link, value: amounts[index] ?? 0 })),
          room,
        );
        const last = flow.nodes.filter(({ column }) => column === 1);
        expect(last.length).toBe(amounts.filter((value) => value > 0).length);
        for (const [index, each] of last.entries()) {
          const next = last[index + 1]?.top ?? flow.height;
          expect(next - each.top).toBeGreaterThanOrEqual(room.gap - 1e-6);
          expect(next).toBeGreaterThan(each.top + each.height - 1e-6);
        }
      }),
    );
  });

  it('leaves out what nothing comes to, and is empty when nothing flows', () => {
    expect(layoutFlow(nodes, [links[0] as (typeof links)[number]], room).nodes.map(({ id }) => id)).toEqual([
      'card',
      'platform',
    ]);
    expect(layoutFlow(nodes, [], room)).toEqual({ nodes: [], links: [], columns: 0, height: 0 });
  });

  it('refuses a circle instead of drawing for ever', () => {
    const circle = [
      { from: 'fee', to: 'tax', value: 1 },
      { from: 'tax', to: 'fee', value: 1 },
    ];
    expect(() => layoutFlow(nodes, circle, room)).toThrow('circle');
  });

  it('draws a band from end to end', () => {
    const link = { from: 'a', to: 'b', value: 1, thickness: 4, leaves: 10, arrives: 30 };
    expect(linkPath(link, 0, 100)).toBe('M0.0 10.0C50.0 10.0 50.0 30.0 100.0 30.0');
  });
});
