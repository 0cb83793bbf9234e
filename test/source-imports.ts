import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname, sep } from 'node:path';
import ts from 'typescript';

/** One import of a source file, static or dynamic. */
export interface SourceImport {
  /** What is imported: a path from the project's folder, a package, or a module of Node with `node:`. */
  readonly from: string;
  /** True when only types are imported, which leaves no trace at run time. */
  readonly typesOnly: boolean;
}

/** A TypeScript file of the project. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

/** Every TypeScript file under a folder of the project. */
export function readSources(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      return { path: fromRoot(root, file), text, imports: importsOf(root, file, text) };
    });
}

function importsOf(root: string, file: string, text: string): SourceImport[] {
  const found: SourceImport[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const from = specifier.text.startsWith('.')
      ? fromRoot(root, resolve(dirname(file), specifier.text))
      : specifier.text;
    found.push({ from, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function fromRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
