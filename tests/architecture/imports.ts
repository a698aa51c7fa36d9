import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** One import, type imports and dynamic ones included. `to` is a source file's name, or a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly local: boolean;
}

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Every TypeScript file below a folder, named relative to it with forward slashes. */
export function sourceFiles(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The imports of a file. @throws where a relative import names no file */
export function importsOf(root: string, file: SourceFile): Import[] {
  const tree = ts.createSourceFile(file.name, file.text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const line = tree.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    if (!specifier.text.startsWith('.')) {
      found.push({ from: file.name, to: specifier.text, line, local: false });
      return;
    }
    const target = resolve(root, dirname(file.name), specifier.text);
    if (!existsSync(target)) throw new Error(`${file.name}:${line} imports ${specifier.text}, which is no file`);
    found.push({ from: file.name, to: relative(root, target).split(sep).join('/'), line, local: true });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Each cycle of local imports that a depth-first walk meets, as the files along it. */
export function importCycles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(
    imports.filter((edge) => edge.local),
    (edge) => edge.from,
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (finished.has(file)) return;
    for (const edge of next.get(file) ?? []) walk(edge.to, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}
