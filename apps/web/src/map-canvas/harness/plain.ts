import cytoscape from 'cytoscape';
import type { MapData } from '../model.js';

/** The same bodies as plain nodes at given positions: the peer that first renders are measured against. */
export function drawPlain(container: HTMLElement, data: MapData): Promise<void> {
  const columns = Math.ceil(Math.sqrt(data.bodies.length * 2));
  const nodes = data.bodies.map((body, index) => ({
    data: { id: body.slug, label: body.name },
    position: { x: (index % columns) * 120, y: Math.floor(index / columns) * 60 },
  }));
  const known = new Set(data.bodies.map((body) => body.slug));
  const lines = data.links
    .filter((link) => link.type === 'REPORTS_TO' && known.has(link.from) && known.has(link.to))
    .map((link) => ({ data: { id: link.id, source: link.from, target: link.to } }));
  return new Promise((resolve) => {
    const cy = cytoscape({
      container,
      elements: [...nodes, ...lines],
      layout: { name: 'preset' },
      style: [{ selector: 'node', style: { label: 'data(label)', width: 15, height: 15, 'font-size': 13 } }],
    });
    cy.one('render', () => resolve());
  });
}
