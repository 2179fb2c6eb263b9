/**
 * Long patterns that are seldom needed. To make one takes milliseconds, and longer still at its first uses: any text that it
 * matches must match short patterns too, which are asked first.
 */
export interface Guarded {
  /** What every text that the pattern matches holds. */
  needs: RegExp[]
  pattern(): RegExp
}

export function guarded(source: string, flags: string, ...needs: RegExp[]): Guarded {
  let made: RegExp | undefined
  const pattern = (): RegExp => {
    made ??= new RegExp(source, flags)
    return made
  }
  return { needs, pattern }
}

/** The pattern, where the text can match it at all. */
export function patternFor({ needs, pattern }: Guarded, text: string): RegExp | undefined {
  return needs.every((need) => need.test(text)) ? pattern() : undefined
}
