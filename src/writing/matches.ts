/** Every match of a pattern with the flag `g`. `matchAll` makes the pattern anew at each call, which takes longer than most matching. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    out.push(found)
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(found.index) ?? 0) > 0xffff && pattern.unicode ? 2 : 1
  }
  return out
}
