/** The picture on canvases, by sigma: what is seen of it, and what is pointed at and clicked. It knows nothing of React. */
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Appearance, EdgeLook, NodeLook } from './appearance.ts';
import { areSamePlaces, boundsOf } from './bounds.ts';
import { type Colours, readColours } from './colours.ts';
import { drawLabels, type NamedNode } from './draw-labels.ts';
import type { Segment } from './label-places.ts';
import { LineProgram } from './edge-program.ts';
import { hittable } from './hittable.ts';
import { type Attention, edgeMarks, emphasised, nodeMarks } from './marks.ts';
import { ShapeProgram } from './node-program.ts';
import { type DrawingEvents, listenTo } from './drawing-events.ts';

export type PictureGraph = MultiDirectedGraph<
  { readonly look: NodeLook; readonly x: number; readonly y: number },
  { readonly look: EdgeLook }
>;

/** More edges than this are not drawn while the picture moves, so that it moves at once. */
const MANY_EDGES = 6_000;
const FEW_EDGES = 200;
const LABEL_SIZE = 13;
/** The furthest corner of most shapes, in radii. */
const MARK_REACH = 1.25;
const ZOOM_STEP = 1.5;
const ZOOM_MS = 200;
/** Around the nodes, in pixels: half of a name. */
const PADDING = 48;

export class Drawing {
  readonly #sigma: Sigma;
  readonly #container: HTMLElement;
  readonly #isCalm: () => boolean;
  readonly #stopListening: () => void;
  #colours: Colours;
  #looks: ReadonlyMap<string, NodeLook> = new Map();
  /** Of all that was there since somebody moved last: as they come and go, the view does not change. */
  readonly #places = new Map<string, { readonly x: number; readonly y: number }>();
  #nextFrame: number | null = null;
  /** Somebody has come to the picture with a mouse or a finger. */
  #isPointedAt = false;
  #attention: Attention = { selected: null, pointed: null };

  /** Throws where the browser cannot draw with WebGL. `isCalm`: whether nothing may move by itself. */
  constructor(container: HTMLElement, events: DrawingEvents, isCalm: () => boolean) {
    this.#container = container;
    this.#isCalm = isCalm;
    this.#colours = readColours(container);
    const isPointedAt = (): boolean => this.#isPointedAt;
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      defaultEdgeType: 'line',
      nodeProgramClasses: { shape: hittable(ShapeProgram, isPointedAt) },
      edgeProgramClasses: { line: hittable(LineProgram, isPointedAt) },
      nodeReducer: (_, { look, ...place }) => ({
        ...place,
        ...nodeMarks(look as NodeLook, this.#colours, this.#attention),
      }),
      edgeReducer: (_, { look }) => this.#edgeMarks(look as EdgeLook),
      enableEdgeEvents: true,
      // Names are placed by this page, which knows how wide they are.
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      stagePadding: PADDING,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      ...(isCalm() && { zoomDuration: 0, inertiaDuration: 0, doubleClickZoomingDuration: 0 }),
    });
    this.#sigma.on('afterRender', () => this.#drawLabels());
    this.#stopListening = listenTo(this.#sigma, events);
    container.addEventListener('pointerenter', this.#makeHittable, { once: true });
  }

  /** Who is there again is where they were; unless somebody has moved, the view stays as well. */
  show(appearance: Appearance): void {
    this.#looks = new Map(appearance.nodes.map((look) => [look.id, look]));
    if (!areSamePlaces(this.#places, this.#looks)) {
      this.#places.clear();
      this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
    }
    this.#keepInView();
    const areMany = appearance.edges.length > MANY_EDGES;
    if (areMany !== this.#sigma.getSetting('hideEdgesOnMove'))
      this.#sigma.setSetting('hideEdgesOnMove', areMany);
    this.#dropFrame();
    // A new graph at once: thousands of changes one by one would each cost as much as this.
    this.#sigma.setGraph(graphOf(appearance));
  }

  attend(attention: Attention): void {
    const { selected, pointed } = this.#attention;
    if (attention.selected === selected && attention.pointed === pointed) return;
    this.#attention = attention;
    // A mouse that crosses many lines points at many: once for each frame is enough.
    this.#nextFrame ??= requestAnimationFrame(() => {
      this.#nextFrame = null;
      this.#sigma.refresh();
    });
  }

  /** After light has become dark, or dark light. */
  recolour(): void {
    this.#colours = readColours(this.#container);
    this.#sigma.scheduleRefresh();
  }

  /** After the container may have become larger or smaller. */
  resize(): void {
    const { width, height } = this.#sigma.getDimensions();
    const { offsetWidth, offsetHeight } = this.#container;
    if (width !== offsetWidth || height !== offsetHeight) this.#sigma.scheduleRender();
  }

  zoom(how: 'IN' | 'OUT' | 'FIT'): void {
    const camera = this.#sigma.getCamera();
    if (how === 'FIT') {
      this.#places.clear();
      this.#keepInView();
      this.#sigma.scheduleRefresh();
      this.#move({ x: 0.5, y: 0.5, ratio: 1 });
    } else {
      this.#move({
        ratio: camera.getBoundedRatio(camera.ratio * (how === 'IN' ? 1 / ZOOM_STEP : ZOOM_STEP)),
      });
    }
  }

  /** Brings a node into view if it is not. */
  reveal(id: string): void {
    const place = this.#sigma.getNodeDisplayData(id);
    if (!place) return;
    const { x, y } = this.#sigma.framedGraphToViewport(place);
    const { width, height } = this.#sigma.getDimensions();
    if (x < 0 || y < 0 || x > width || y > height) this.#move({ x: place.x, y: place.y });
  }

  /** Where a node is, in pixels of the container. */
  placeOf(id: string): { x: number; y: number } | null {
    const place = this.#sigma.getNodeDisplayData(id);
    return place ? this.#sigma.framedGraphToViewport(place) : null;
  }

  kill(): void {
    this.#dropFrame();
    this.#stopListening();
    this.#container.removeEventListener('pointerenter', this.#makeHittable);
    this.#sigma.kill();
  }

  #move(state: { x?: number; y?: number; ratio?: number }): void {
    const camera = this.#sigma.getCamera();
    if (this.#isCalm()) camera.setState(state);
    else void camera.animate(state, { duration: ZOOM_MS });
  }

  #keepInView(): void {
    for (const [id, { x, y }] of this.#looks) this.#places.set(id, { x, y });
    const bounds = boundsOf(this.#places);
    // Sigma's y goes upwards.
    if (bounds)
      this.#sigma.setCustomBBox({ x: [bounds.left, bounds.right], y: [-bounds.bottom, -bounds.top] });
  }

  /** At once: a click may be next. */
  readonly #makeHittable = (): void => {
    this.#isPointedAt = true;
    this.#sigma.refresh({ partialGraph: {}, skipIndexation: true });
  };

  #dropFrame(): void {
    if (this.#nextFrame !== null) cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = null;
  }

  #edgeMarks(look: EdgeLook) {
    return edgeMarks(look, {
      colours: this.#colours,
      attention: this.#attention,
      targetRadius: this.#looks.get(look.target)?.radius ?? 0,
    });
  }

  #drawLabels(): void {
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    const room = this.#sigma.getDimensions();
    const { fontFamily: family } = getComputedStyle(this.#container);
    const lines = this.#lines();
    drawLabels(context, { nodes: this.#namedNodes(), lines }, room, {
      family,
      size: LABEL_SIZE,
      colours: this.#colours,
    });
  }

  /** Of so few edges that names can go where they cover none. */
  #lines(): Segment[] {
    if (this.#sigma.getGraph().size > FEW_EDGES) return [];
    return this.#sigma.getGraph().mapEdges((_, __, source, target) => {
      const [from, to] = [this.placeOf(source)!, this.placeOf(target)!];
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    });
  }

  /** The most important first: what is pointed at or selected, what belongs to it, then by size. */
  #namedNodes(): NamedNode[] {
    const near = emphasised(this.#attention);
    const named = [...this.#looks.values()].flatMap((look): NamedNode[] => {
      const place = this.placeOf(look.id);
      if (!place) return [];
      const isForced = near?.centres.has(look.id) ?? false;
      const reach = this.#sigma.scaleSize(look.radius) * MARK_REACH;
      const label = isForced ? look.title : look.label;
      return [
        { id: look.id, label, ...place, reach, isForced, isFaint: !(near?.nodes.has(look.id) ?? true) },
      ];
    });
    return named.sort(
      (a, b) =>
        Number(b.isForced) - Number(a.isForced) || Number(a.isFaint) - Number(b.isFaint) || b.reach - a.reach,
    );
  }
}

function graphOf({ nodes, edges }: Appearance): PictureGraph {
  const graph: PictureGraph = new MultiDirectedGraph();
  // The smallest last, so that none is hidden behind a larger one.
  for (const look of nodes.toSorted((a, b) => b.radius - a.radius))
    graph.addNode(look.id, { look, x: look.x, y: -look.y });
  for (const look of edges) graph.addEdgeWithKey(look.id, look.source, look.target, { look });
  return graph;
}
