/** The one vocabulary, and the scan of a paragraph to tokens. */
export { set } from './list.js'
export { has, is, type Name, nameFrom, namesFrom, nameUpTo } from './names.js'
export { scan } from './scan.js'
export type { Form, Scan, Sense, Token, TokenKind } from './types.js'
