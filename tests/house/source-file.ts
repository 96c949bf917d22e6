import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** A file of the house as the rules see it: the path from the root of the repository, and the text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A node of the syntax tree (ESTree with TypeScript), as loosely as the rules need it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** One import or re-export. */
export interface Import {
  /** A file of the house without its ending (`utils/route`), or the name of a package (`wxt/browser`). */
  readonly target: string;
  readonly kind: 'type' | 'value';
  readonly start: number;
}

const houseFolders = ['entrypoints', 'components', 'utils'];

/** All that is shipped: TypeScript, styles and pages. */
export function readHouse(root: string): SourceFile[] {
  return houseFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.(?:tsx?|css|html)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

export function isCode(file: SourceFile): boolean {
  return /\.tsx?$/.test(file.path);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const parsed = new WeakMap<SourceFile, SyntaxNode>();

/** @throws when the file is no TypeScript */
function treeOf(file: SourceFile): SyntaxNode {
  const known = parsed.get(file);
  if (known) return known;
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors.map((error) => error.message).join('; ')}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${file.path}: no syntax tree`);
  parsed.set(file, tree);
  return tree;
}

/** Every node of a file's tree with its parent, in order. Comments are not among them. */
export function nodesOf(file: SourceFile): { node: SyntaxNode; parent: SyntaxNode | null }[] {
  const found: { node: SyntaxNode; parent: SyntaxNode | null }[] = [];
  const visit = (node: SyntaxNode, parent: SyntaxNode | null): void => {
    found.push({ node, parent });
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    }
  };
  visit(treeOf(file), null);
  return found;
}

/** The field of a node that is a node itself. */
export function part(node: SyntaxNode | null, field: string): SyntaxNode | null {
  const value = node?.[field];
  return isNode(value) ? value : null;
}

/** The name of an identifier, or the text of a literal; `null` for anything else. */
export function wordOf(node: SyntaxNode | null): string | null {
  const word = node?.type === 'Literal' ? node.value : node?.name;
  return typeof word === 'string' ? word : null;
}

const importTypes = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** What a file imports and re-exports, also within it. An import is of types only when all of its names are. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap(({ node }) => {
    const source = importTypes.includes(node.type) ? wordOf(part(node, 'source') ?? part(node, 'argument')) : null;
    if (source === null) return [];
    return [{ target: resolve(file.path, source), kind: kindOf(node), start: node.start }];
  });
}

function kindOf(node: SyntaxNode): 'type' | 'value' {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return 'type';
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
    ? 'type'
    : 'value';
}

function resolve(from: string, source: string): string {
  const path = source.startsWith('@/')
    ? source.slice(2)
    : source.startsWith('.')
      ? posix.join(posix.dirname(from), source)
      : null;
  return path === null ? source : path.replace(/\?.*$/, '').replace(/\.tsx?$/, '');
}

/** Identifiers that are used, and not merely the names of properties. */
export function referencesIn(file: SourceFile): SyntaxNode[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    if (node.type !== 'Identifier') return [];
    const isProperty = parent !== null && parent.computed !== true && (parent.property === node || parent.key === node);
    // In `{ document }` one node is both the key and the value.
    return isProperty && parent.shorthand !== true ? [] : [node];
  });
}

/** Names that a file declares: variables, parameters and what they are taken apart into. */
export function declaredIn(file: SourceFile): ReadonlySet<string> {
  const names = nodesOf(file).flatMap(({ node, parent }) => {
    if (node.type !== 'Identifier' || parent === null) return [];
    const isPart = parent.type === 'Property' && parent.value === node && isPattern(file, parent);
    const isVariable = parent.type === 'VariableDeclarator' && parent.id === node;
    const isParameter = Array.isArray(parent.params) && parent.params.includes(node);
    return isPart || isVariable || isParameter ? [wordOf(node) ?? ''] : [];
  });
  return new Set(names);
}

function isPattern(file: SourceFile, property: SyntaxNode): boolean {
  return nodesOf(file).some(({ node, parent }) => node === property && parent?.type === 'ObjectPattern');
}

/** All text in a file's code that could name something: literals, templates, regular expressions, JSX. No imports, no comments. */
export function textsIn(file: SourceFile): { text: string; start: number }[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    if (parent && importTypes.includes(parent.type)) return [];
    const { start } = node;
    if (node.type === 'Literal') {
      const regex: unknown = node.regex;
      if (typeof node.value === 'string') return [{ text: node.value, start }];
      if (typeof regex === 'object' && regex !== null && 'pattern' in regex)
        return [{ text: String(regex.pattern).replaceAll('\\/', '/'), start }];
      return [];
    }
    if (node.type === 'JSXText') return [{ text: String(node.value), start }];
    const value: unknown = node.type === 'TemplateElement' ? node.value : null;
    return typeof value === 'object' && value !== null && 'raw' in value ? [{ text: String(value.raw), start }] : [];
  });
}

/** How a violation is told: file, line, and what is wrong. */
export function at(file: SourceFile, start: number, what: string): string {
  return `${file.path}:${file.text.slice(0, start).split('\n').length}: ${what}`;
}
