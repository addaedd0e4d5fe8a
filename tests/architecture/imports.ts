import ts from 'typescript'

export interface Import {
  /** The file that imports, from the top of the project, with forward slashes. */
  readonly from: string
  /** What stands between the quotes. */
  readonly specifier: string
  readonly typesOnly: boolean
  readonly line: number
}

/** The script of a .vue file on its own lines, so that line numbers stay right. */
function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.vue')) return text
  const blocks = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
  return blocks
    .map((block) => '\n'.repeat(text.slice(0, block.index).split('\n').length - 1) + (block[1] ?? ''))
    .join('\n')
}

function typesOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    if (clause === undefined) return false
    const named = clause.namedBindings
    const everyNameIsType =
      clause.name === undefined &&
      named !== undefined &&
      ts.isNamedImports(named) &&
      named.elements.length > 0 &&
      named.elements.every((element) => element.isTypeOnly)
    return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || everyNameIsType
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  return ts.isImportTypeNode(node)
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0]
  return undefined
}

/** Every import, re-export, `import()` and type import of one source text. */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, false)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      const { line } = source.getLineAndCharacterOfPosition(specifier.getStart(source))
      found.push({ from: file, specifier: specifier.text, typesOnly: typesOnly(node), line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
