/** Paints the picture of a chart on a canvas, as `ChartDrawing.astro` writes it. */
import { dotRadius, type ChartPicture, type PictureWords } from '../../view/charts/chart-picture.ts';

const names = ['ink', 'ink-soft', 'line', 'line-strong', 'surface', 'bar-1', 'bar-2'] as const;
export type Palette = Readonly<Record<(typeof names)[number], string>>;

/** @param className Of the sheet: `chart-paper` has the colours of a white page, whatever the screen shows. */
export function readPalette(box: Element, className = ''): Palette {
  const probe = box.appendChild(document.createElement('i'));
  probe.className = className;
  const resolved = names.map((name) => {
    probe.style.color = `var(--${name})`; // a canvas knows no variables, and colours of the system are resolved only here
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(resolved) as Palette;
}

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly family: string;
  /** Size of letters and width of the picture, in dots of the canvas' own scale. */
  readonly em: number;
  readonly width: number;
}

export const fontOf = ({ family }: Pick<Pen, 'family'>, size: number, weight: 400 | 600 = 400): string =>
  `${weight} ${size}px ${family}`;

export function paintLines({ context, palette, em, width }: Pen, { lines }: ChartPicture): void {
  for (const { x1, y1, x2, y2, role } of lines) {
    context.strokeStyle = palette[role === 'axis' ? 'line-strong' : 'line'];
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo((x1 / 100) * width, y1 * em);
    context.lineTo((x2 / 100) * width, y2 * em);
    context.stroke();
  }
}

/** The first series is full, the second an outline. */
export function paintBars({ context, palette, em, width }: Pen, { bars }: ChartPicture): void {
  for (const bar of bars) {
    const place = [(bar.x / 100) * width, bar.y * em, (bar.width / 100) * width, bar.height * em] as const;
    context.fillStyle = palette[bar.series === 0 ? 'bar-1' : 'surface'];
    context.strokeStyle = palette['bar-2'];
    context.lineWidth = outline;
    context.fillRect(...place);
    if (bar.series > 0) context.strokeRect(...place);
  }
}

export function paintMarks({ context, palette, em, width }: Pen, { marks }: ChartPicture): void {
  context.save();
  context.strokeStyle = palette.ink;
  context.lineWidth = outline;
  context.lineCap = 'round';
  for (const { x, y, dot, strokes } of marks) {
    const [left, top] = [(x / 100) * width, y * em];
    for (const [x1, y1, x2, y2] of strokes) {
      context.beginPath();
      context.moveTo(left + x1 * em, top + y1 * em);
      context.lineTo(left + x2 * em, top + y2 * em);
      context.stroke();
    }
    if (dot === undefined) continue;
    context.fillStyle = palette[dot === 'full' ? 'ink' : 'surface'];
    context.beginPath();
    context.arc(left, top, dotRadius * em, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
  context.restore();
}

export const outline = 1.5;

export function paintWords(pen: Pen, { words }: ChartPicture): void {
  const { context, palette, em, width } = pen;
  for (const { x, y, dx, anchor, role, text } of words) {
    context.font = fontOf(pen, em, role === 'value' ? 600 : 400);
    context.fillStyle = palette[softRoles.has(role) ? 'ink-soft' : 'ink'];
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    const place = [text, (x / 100) * width + dx * em, y * em] as const;
    context.strokeStyle = palette.surface;
    context.lineWidth = em * 0.35;
    context.lineJoin = 'round';
    context.strokeText(...place);
    context.fillText(...place);
  }
}

const softRoles: ReadonlySet<PictureWords['role']> = new Set(['note', 'tick', 'missing']);
