/** Is a plain text clearly Markdown? Enough marks that no typist sets by chance; table rows alone do not count. */
const SAMPLE = 200_000

export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, SAMPLE)
  const headings = times(head, /^ {0,3}#{1,6} [^\s#]|^(={2,5}) ?[^\s=][^\n]{0,120}\1\s*$/gm, 3)
  const bold = times(head, /\*\*[^\s*][^*\n]{0,300}\*\*/g, 2)
  const links = times(head, /\[[^[\]\n]{1,300}\]\((?:https?:|mailto:|\/|#|\w)[^()\s]{0,500}/g, 2)
  const escapes = times(head, /(?:^|\d)\\[.()#*_-]/gm, 3)
  const emphasis = times(head, /(?<=^|\s)\*(?! )[^*\n]{2,80}(?<! )\*(?=[\s.,;:]|$)/gm, 3)
  /** A first line that is a heading, over the points of a list. */
  const opens = /^\s*# \S/.test(head) && times(head, /^ {0,8}(?:[-*+]|\d{1,3}[.)]) +\S/gm, 3) >= 3
  const marked = bold + links + escapes + emphasis
  return opens || headings >= 3 || bold >= 2 || links >= 2 || escapes >= 3 || emphasis >= 3 || (headings >= 1 && marked >= 1)
}

function times(text: string, pattern: RegExp, enough: number): number {
  let found = 0
  while (found < enough && pattern.exec(text) !== null) found++
  return found
}
