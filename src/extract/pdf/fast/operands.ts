/** What stands before an operator; and what is raised where a page is not regular. */

/** The page holds something that only pdf.js knows how to read. */
export class Odd extends Error {}

/** The bytes of a string operand: a part of the stream itself, or decoded from it. */
export interface Text {
  bytes: Uint8Array
  from: number
  to: number
}

/** A name operand: /F1. */
export class Name {
  constructor(readonly name: string) {}
}

export type Operand = number | Text | Name | boolean | Operand[] | Map<string, Operand>
