/**
 * Loops over arrays by index and array patterns by element, in what is built. Before V8 has optimized a function, `for (const one of
 * list)` makes an object for each step and `const [a, b] = pair` runs an iterator, and most functions here run too seldom in one
 * document to be optimized: an eighth of all that was allocated were such steps. Sources say what is meant; types say what is an array.
 */
import ts from 'typescript'

/** Arrays by another name. */
const MATCHES = /^RegExp(?:Exec|Match)Array$/
const TYPED = /^(?:Ui|I)nt(?:8|16|32)Array$|^Float(?:32|64)Array$/
const { factory } = ts

/** @param {ts.TypeChecker} checker @returns {ts.TransformerFactory<ts.SourceFile>} */
export function byIndex(checker) {
  return (context) => transformer(context, typesOf(checker))
}

/**
 * @param {ts.TransformationContext} context
 * @param {ReturnType<typeof typesOf>} types
 * @returns {ts.Transformer<ts.SourceFile>}
 */
function transformer(context, { isArray, isList, holdsArrays, entriesOf }) {
  /** @param {ts.Node} node @returns {ts.VisitResult<ts.Node>} */
  const visit = (node) => {
    if (ts.isForOfStatement(node)) return loop(node) ?? ts.visitEachChild(node, visit, context)
    if (ts.isVariableDeclaration(node)) return declaration(node) ?? ts.visitEachChild(node, visit, context)
    if (ts.isArrowFunction(node)) return arrow(node) ?? ts.visitEachChild(node, visit, context)
    return ts.visitEachChild(node, visit, context)
  }
  /** @template {ts.Node} T @param {T} node */
  const visited = (node) => /** @type {T} */ (ts.visitNode(node, visit))

  /** `for (const one of list)` and `for (const [at, one] of list.entries())`. @param {ts.ForOfStatement} node */
  function loop(node) {
    if (node.awaitModifier || !ts.isVariableDeclarationList(node.initializer)) return null
    const name = /** @type {ts.VariableDeclaration} */ (node.initializer.declarations[0]).name
    const counted = ts.isArrayBindingPattern(name) && name.elements.length === 2 ? entriesOf(node.expression) : null
    if (!counted && !isList(node.expression)) return null
    const [list, at] = [factory.createUniqueName('list'), factory.createUniqueName('at')]
    const one = factory.createElementAccessExpression(list, at)
    const own =
      counted && ts.isArrayBindingPattern(name)
        ? name.elements.flatMap((element, i) => bound(element, i === 0 ? at : one))
        : ((isPattern(name) && holdsArrays(node.expression) ? parts(name, one) : null) ?? [
            factory.createVariableDeclaration(visited(name), undefined, undefined, one),
          ])
    const start = [variable(at, factory.createNumericLiteral(0)), variable(list, visited(counted ?? node.expression))]
    return factory.createForStatement(
      factory.createVariableDeclarationList(start, ts.NodeFlags.Let),
      factory.createLessThan(at, factory.createPropertyAccessExpression(list, 'length')),
      factory.createPostfixIncrement(at),
      factory.createBlock([statement(own, node.initializer.flags), visited(node.statement)], true),
    )
  }

  /** `const [a, b] = pair`. @param {ts.VariableDeclaration} node */
  function declaration({ name, initializer }) {
    return initializer && isPattern(name) && isArray(initializer) ? parts(name, visited(initializer)) : null
  }

  /** `([a, b]) => …`. @param {ts.ArrowFunction} node */
  function arrow(node) {
    const patterns = node.parameters.filter(({ name, initializer }) => isPattern(name) && !initializer)
    if (patterns.length === 0 || !patterns.every((one) => isArray(one))) return null
    const own = /** @type {ts.VariableDeclaration[]} */ ([])
    const parameters = node.parameters.map((one) => {
      if (!isPattern(one.name)) return visited(one)
      const pair = factory.createUniqueName('pair')
      own.push(...elements(one.name, pair))
      return factory.updateParameterDeclaration(one, one.modifiers, one.dotDotDotToken, pair, one.questionToken, undefined, undefined)
    })
    const body = visited(node.body)
    const rest = ts.isBlock(body) ? body.statements : [factory.createReturnStatement(body)]
    const block = factory.createBlock([statement(own, ts.NodeFlags.Let), ...rest], true)
    return factory.updateArrowFunction(node, node.modifiers, undefined, parameters, undefined, node.equalsGreaterThanToken, block)
  }

  /** @param {ts.ArrayBindingPattern} name @param {ts.Expression} value */
  function parts(name, value) {
    const pair = factory.createUniqueName('pair')
    return [variable(pair, value), ...elements(name, pair)]
  }

  /** @param {ts.ArrayBindingPattern} name @param {ts.Identifier} pair */
  function elements(name, pair) {
    return name.elements.flatMap((element, i) => {
      const from = [factory.createNumericLiteral(i)]
      const rest = () => factory.createCallExpression(factory.createPropertyAccessExpression(pair, 'slice'), undefined, from)
      const isRest = ts.isBindingElement(element) && element.dotDotDotToken
      return bound(element, isRest ? rest() : factory.createElementAccessExpression(pair, i))
    })
  }

  /** @param {ts.ArrayBindingElement} element @param {ts.Expression} value */
  function bound(element, value) {
    if (ts.isOmittedExpression(element)) return []
    const { name, initializer } = element
    const missing = factory.createStrictEquality(value, factory.createVoidZero())
    const given = initializer ? factory.createConditionalExpression(missing, undefined, visited(initializer), undefined, value) : value
    return [factory.createVariableDeclaration(visited(name), undefined, undefined, given)]
  }

  return (file) => ts.visitEachChild(file, visit, context)
}

/** @param {ts.Identifier} name @param {ts.Expression} value */
function variable(name, value) {
  return factory.createVariableDeclaration(name, undefined, undefined, value)
}

/** @param {ts.VariableDeclaration[]} own @param {ts.NodeFlags} flags */
function statement(own, flags) {
  if (own.length === 0) return factory.createEmptyStatement()
  return factory.createVariableStatement(undefined, factory.createVariableDeclarationList(own, flags & ts.NodeFlags.BlockScoped))
}

/** An array pattern with something in it. @param {ts.BindingName} name @returns {name is ts.ArrayBindingPattern} */
function isPattern(name) {
  return ts.isArrayBindingPattern(name) && name.elements.some(ts.isBindingElement)
}

/** What the types of a program say of its arrays. @param {ts.TypeChecker} checker */
function typesOf(checker) {
  /** @param {ts.Type} type @returns {boolean} */
  const isArrayType = (type) =>
    type.isUnion()
      ? type.types.every(isArrayType)
      : checker.isArrayType(type) || checker.isTupleType(type) || MATCHES.test(type.getSymbol()?.name ?? '')
  /** @param {ts.Node} node */
  const isArray = (node) => isArrayType(checker.getTypeAtLocation(node))
  /** @param {ts.Node} node */
  const isList = (node) => isArray(node) || TYPED.test(checker.getTypeAtLocation(node).getSymbol()?.name ?? '')
  /** Each of the list is an array. @param {ts.Node} node */
  const holdsArrays = (node) => {
    const one = checker.getIndexTypeOfType(checker.getTypeAtLocation(node), ts.IndexKind.Number)
    return one !== undefined && isArrayType(one)
  }
  /** The list of `list.entries()`. @param {ts.Expression} node */
  const entriesOf = (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
    const { name, expression } = node.expression
    return name.text === 'entries' && isList(expression) ? expression : null
  }
  return { isArray, isList, holdsArrays, entriesOf }
}
