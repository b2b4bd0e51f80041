import { mixedNodes } from '../mixed-nodes.ts';

/** Says to screen readers what the page shows, once typing rests: a line for each letter would drown everything else. */
const restMs = 800;

export class Announcer {
  private readonly line: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param line With the role "status". */
  constructor(line: HTMLElement) {
    this.line = line;
  }

  say(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.line.replaceChildren(...mixedNodes(words));
    }, restMs);
  }
}
