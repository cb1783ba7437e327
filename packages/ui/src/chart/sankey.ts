/** A place that money (or anything that is kept) comes to or goes through. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
}

/** What goes from one node to another; nothing flows back. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** A node with its place: `column` from 0, `top` and `height` in pixels, and the amount that goes through it. */
export interface PlacedNode extends FlowNode {
  readonly column: number;
  readonly value: number;
  readonly top: number;
  readonly height: number;
}

/** A link with its thickness and where its middle leaves and arrives, in pixels from the top. */
export interface PlacedLink extends FlowLink {
  readonly thickness: number;
  readonly leaves: number;
  readonly arrives: number;
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly columns: number;
  readonly height: number;
}

/** Pixels between a node and the next. */
const BETWEEN = 8;

const sum = (links: readonly FlowLink[]) => links.reduce((total, link) => total + link.value, 0);

/**
 * Places nodes in columns by the longest way that leads to them, as high as what goes through them, and links between
 * them. In a column no node touches the next, and their tops are at least `gap` pixels apart, so that the words beside
 * them have room. Links without an amount are left out.
 */
export function layoutFlow(
  nodes: readonly FlowNode[],
  all: readonly FlowLink[],
  room: { readonly height: number; readonly gap: number },
): FlowLayout {
  const links = all.filter((link) => link.value > 0);
  const column = columnsOf(nodes, links);
  const kept = nodes.filter((node) => links.some((link) => link.from === node.id || link.to === node.id));
  const valueOf = (id: string) =>
    Math.max(sum(links.filter((link) => link.from === id)), sum(links.filter((link) => link.to === id)));
  const columns = Math.max(0, ...kept.map((node) => (column.get(node.id) ?? 0) + 1));
  const stacks = Array.from({ length: columns }, (_, at) => kept.filter((node) => column.get(node.id) === at));
  // One scale for all columns: the one with the least room decides.
  const scale = Math.min(
    ...stacks.map((stack) => {
      const value = stack.reduce((total, node) => total + valueOf(node.id), 0);
      return Math.max(room.height * 0.5, room.height - room.gap * stack.length) / value;
    }),
  );
  const placed = stacks.flatMap((stack, at) => {
    let top = 0;
    return stack.map((node): PlacedNode => {
      const value = valueOf(node.id);
      const here = { ...node, column: at, value, top, height: Math.max(2, value * scale) };
      top += Math.max(here.height + BETWEEN, room.gap);
      return here;
    });
  });
  const height = Math.max(0, ...placed.map((node) => node.top + Math.max(node.height, room.gap)));
  return { nodes: placed, links: placeLinks(links, placed, scale), columns, height };
}

/** Each link leaves and arrives in the order of the nodes at its other end, so that few cross. */
function placeLinks(links: readonly FlowLink[], nodes: readonly PlacedNode[], scale: number): PlacedLink[] {
  const at = new Map(nodes.map((node, index) => [node.id, { node, index }]));
  const index = (id: string) => at.get(id)?.index ?? 0;
  const leaving = new Map<FlowLink, number>();
  const arriving = new Map<FlowLink, number>();
  for (const { node } of at.values()) {
    const stack = (end: 'from' | 'to', other: 'from' | 'to', into: Map<FlowLink, number>) => {
      let top = node.top;
      for (const link of links
        .filter((each) => each[end] === node.id)
        .toSorted((a, b) => index(a[other]) - index(b[other]))) {
        into.set(link, top + (link.value * scale) / 2);
        top += link.value * scale;
      }
    };
    stack('from', 'to', leaving);
    stack('to', 'from', arriving);
  }
  return links.map((link) => ({
    ...link,
    thickness: Math.max(1, link.value * scale),
    leaves: leaving.get(link) ?? 0,
    arrives: arriving.get(link) ?? 0,
  }));
}

/** The longest way from a source, counted in links; a circle is a bug of the caller. */
function columnsOf(nodes: readonly FlowNode[], links: readonly FlowLink[]): Map<string, number> {
  const column = new Map(nodes.map((node) => [node.id, 0]));
  for (let round = 0; round <= nodes.length; round += 1) {
    let hasMoved = false;
    for (const link of links) {
      const least = (column.get(link.from) ?? 0) + 1;
      if ((column.get(link.to) ?? 0) < least) {
        column.set(link.to, least);
        hasMoved = true;
      }
    }
    if (!hasMoved) return column;
  }
  throw new Error('what flows goes in a circle');
}

/** A band from one x to another, as an SVG path for a stroke. */
export function linkPath(link: PlacedLink, from: number, to: number): string {
  const middle = (from + to) / 2;
  const [y1, y2] = [link.leaves.toFixed(1), link.arrives.toFixed(1)];
  return `M${from.toFixed(1)} ${y1}C${middle.toFixed(1)} ${y1} ${middle.toFixed(1)} ${y2} ${to.toFixed(1)} ${y2}`;
}
