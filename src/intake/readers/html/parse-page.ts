/** HTML → tree, within limits: parse5 repairs any page, and some pages are made to cost it dearly. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { limits } from '../limits.ts';

class TooMuch extends Error {}

/** Nothing of the page is executed or fetched; `<noscript>` is read as a browser without scripts does. */
export function parsePage(file: string, html: string): Tree.Document | Diagnostic {
  let elements = 0;
  let depth = 0;
  try {
    return parse(html, {
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement: (name, namespace, attributes) => {
          if ((elements += 1) > limits.htmlElements) throw new TooMuch(`more than ${limits.htmlElements} elements`);
          return defaultTreeAdapter.createElement(name, namespace, attributes);
        },
        onItemPush: () => {
          if ((depth += 1) > limits.htmlDepth) throw new TooMuch(`elements more than ${limits.htmlDepth} deep`);
        },
        onItemPop: () => {
          depth -= 1;
        },
      },
    });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return {
      rule: 'html/too-large',
      severity: 'error',
      place: { file, line: 1, column: 1 },
      problem: `The page has ${error.message}; such a page is not read.`,
      advice: 'Open the page in a browser, copy the document and save it as .docx or .txt.',
    };
  }
}
