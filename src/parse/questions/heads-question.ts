import { readHead } from './head.js'

/** `Public question 3: Ann Quill` heads a question, and no business of its own. */
export function headsQuestion(text: string): boolean {
  const head = readHead(text)
  return head?.worded === true && (head.number !== null || head.asker !== null)
}
