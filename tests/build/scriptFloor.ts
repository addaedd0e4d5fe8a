import ts from 'typescript'

/** Methods and fields that Chrome 86 or Safari 14.0 lack, by name, whatever they are called on. */
const newMembers = new Set([
  ...[
    'at',
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'hasOwn',
    'groupBy',
    'fromAsync',
  ],
  ...['withResolvers', 'isWellFormed', 'toWellFormed', 'canParse', 'randomUUID', 'throwIfAborted'],
  ...[
    'checkVisibility',
    'showModal',
    'showPopover',
    'togglePopover',
    'startViewTransition',
    'inert',
    'moveBefore',
  ],
  ...[
    'adoptedStyleSheets',
    'requestIdleCallback',
    'cancelIdleCallback',
    'Segmenter',
    'ListFormat',
    'DurationFormat',
  ],
  ...['supportedValuesOf', 'dateStyle', 'timeStyle', 'locks', 'userAgentData', 'setHTMLUnsafe'],
])

const newGlobals = new Set([
  ...[
    'structuredClone',
    'WeakRef',
    'FinalizationRegistry',
    'BroadcastChannel',
    'requestIdleCallback',
    'Iterator',
  ],
  ...[
    'CloseWatcher',
    'navigation',
    'scheduler',
    'URLPattern',
    'Temporal',
    'CompressionStream',
    'reportError',
  ],
])

const newRegExp = /\(\?<[=!]/
const newFlags = /[dv]/

function ofRegExp(pattern: string, flags: string): string[] {
  return [
    ...(newRegExp.test(pattern) ? ['look-behind in a regular expression'] : []),
    ...(newFlags.test(flags) ? [`flags "${flags}" of a regular expression`] : []),
  ]
}

function ofMember(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node)) return newMembers.has(node.name.text) ? [`.${node.name.text}`] : []
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return newMembers.has(node.argumentExpression.text) ? [`.${node.argumentExpression.text}`] : []
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    return ['dateStyle', 'timeStyle'].includes(node.name.text) ? [`.${node.name.text}`] : []
  }
  return []
}

function ofGlobal(node: ts.Node): string[] {
  if (!ts.isIdentifier(node) || !newGlobals.has(node.text)) return []
  const { parent } = node
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ts.isMethodDeclaration(parent)
  return isName ? [] : [node.text]
}

function ofClass(node: ts.Node): string[] {
  if (ts.isClassStaticBlockDeclaration(node)) return ['a static block']
  const isStatic =
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  if (ts.isPropertyDeclaration(node) && isStatic) return ['a static field']
  if (ts.isMethodDeclaration(node) && ts.isPrivateIdentifier(node.name)) return ['a private method']
  return []
}

function ofSyntax(node: ts.Node): string[] {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    return ofRegExp(node.text.slice(1, end), node.text.slice(end + 1))
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
    const texts = (node.arguments ?? []).map((part) => (ts.isStringLiteralLike(part) ? part.text : ''))
    return ofRegExp(texts[0] ?? '', texts[1] ?? '')
  }
  const isOutside = (parent: ts.Node): boolean =>
    ts.isSourceFile(parent) ||
    (!ts.isFunctionLike(parent) && !ts.isClassElement(parent) && isOutside(parent.parent))
  if (ts.isAwaitExpression(node) && isOutside(node.parent)) return ['await at the top of a module']
  return []
}

/** What a built script uses that Chrome 86 or Safari 14.0 lack, each once, sorted. */
export function newerInScript(text: string): string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    for (const check of [ofMember, ofGlobal, ofClass, ofSyntax])
      check(node).forEach((what) => found.add(what))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('built.js', text, ts.ScriptTarget.Latest, true))
  return [...found].sort()
}
