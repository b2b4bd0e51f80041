/** Reads the project's own sources for rule ids and for the words of messages, so that the help pages can be held against them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const ruleId = /^[a-z]+\/[a-z0-9-]+$/u;
/** A part inside a `.docx`, a setting of the HTML validator, types of files and a measure, which look like ids. */
const notRules: ReadonlySet<string> = new Set([
  'word/document',
  'wcag/h30',
  'image/x-icon',
  'application/json',
  'application/n-quads',
  'rows/s',
]);

export interface SourceRules {
  /** Every string of the sources that is the id of a rule, with the file that holds it. */
  readonly ids: ReadonlyMap<string, string>;
  /** Beginnings of ids that are put together, with the file: "docx/" of `docx/${kind}`. */
  readonly built: ReadonlyMap<string, string>;
  /** Severities that stand beside an id in one object. */
  readonly severities: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every string and template of the sources; a hole of a template is `\0`. */
  readonly strings: ReadonlySet<string>;
}

/** Rooms and scripts whose diagnostics and facts carry rules. */
export function readSourceRules(): SourceRules {
  const files = globSync('{src/{checks,parse,corpus,intake}/**/*.ts,scripts/**/*.ts}', { cwd: root })
    .filter((file) => !/\.test\.ts$|\/testing\.ts$|\/golds\//u.test(file))
    .sort();
  const ids = new Map<string, string>();
  const built = new Map<string, string>();
  const severities = new Map<string, Set<string>>();
  const strings = new Set<string>();
  const visit = (file: string, node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) {
      strings.add(node.text);
      if (ruleId.test(node.text) && !notRules.has(node.text) && !existsSync(join(root, node.text)))
        ids.set(node.text, file);
    }
    if (ts.isTemplateExpression(node)) {
      const text = node.head.text + node.templateSpans.map(({ literal }) => `\0${literal.text}`).join('');
      strings.add(text);
      if (/^[a-z]+\/[a-z-]*\0$/u.test(text) && nameOf(node.parent) === 'rule') built.set(text.slice(0, -1), file);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const rule = literalOf(node, 'rule');
      const severity = literalOf(node, 'severity');
      if (rule !== undefined && severity !== undefined)
        severities.set(rule, (severities.get(rule) ?? new Set()).add(severity));
    }
    ts.forEachChild(node, (child) => {
      visit(file, child);
    });
  };
  for (const file of files) visit(file, parse(file));
  return { ids, built, severities, strings };
}

/** Keys of the object, or items of the list, that a constant of a file holds: the endings of ids that are put together. */
export function constantItems(file: string, name: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer !== undefined)
      found.push(...itemsOf(node.initializer));
    else ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function itemsOf(node: ts.Expression): readonly string[] {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return itemsOf(node.expression);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : []));
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap(({ name }) =>
    name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? [name.text] : [],
  );
}

function literalOf(node: ts.ObjectLiteralExpression, key: string): string | undefined {
  const property = node.properties.find((one) => nameOf(one) === key);
  if (property === undefined || !ts.isPropertyAssignment(property)) return undefined;
  const value = ts.isAsExpression(property.initializer) ? property.initializer.expression : property.initializer;
  return ts.isStringLiteralLike(value) ? value.text : undefined;
}

function nameOf(node: ts.Node): string | undefined {
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
}
