/** Offsets in UTF-16 units to offsets in Unicode code points, for offsets asked in rising order; linear over all calls. */
export class CodePoints {
  private unit = 0
  private point = 0

  constructor(private readonly source: string) {}

  /** Offsets must not fall; a smaller one than before is answered by counting from the start. */
  at(unit: number): number {
    if (unit < this.unit) {
      this.unit = 0
      this.point = 0
    }
    let pairs = 0
    for (let at = this.unit; at < unit; at++) {
      const code = this.source.charCodeAt(at)
      if (code >= 0xd800 && code <= 0xdbff && isLow(this.source.charCodeAt(at + 1))) pairs++
    }
    // A pair that begins before `unit` and ends after it counts as begun.
    this.point += unit - this.unit - pairs
    this.unit = unit
    return this.point
  }
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** Turns spans in UTF-16 units into code points, in place; they may overlap and stand in any order. */
export function toCodePoints(source: string, spans: readonly [number, number][]): void {
  const points = new CodePoints(source)
  const ends = spans.flatMap((span) => [
    { span, side: 0 as const },
    { span, side: 1 as const },
  ])
  for (const { span, side } of ends.sort((a, b) => a.span[a.side] - b.span[b.side])) span[side] = points.at(span[side])
}
