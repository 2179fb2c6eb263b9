/** A path under construction, in the form that `collectRules` reads: 0 move, 1 line, 2 curve, 4 close, each with its points. */

export class Path {
  private data = new Float32Array(64)
  private length = 0

  private room(count: number): void {
    if (this.length + count <= this.data.length) return
    const wider = new Float32Array(this.data.length * 2)
    wider.set(this.data)
    this.data = wider
  }

  point(kind: 0 | 1, x: number, y: number): void {
    this.room(3)
    this.data[this.length++] = kind
    this.data[this.length++] = x
    this.data[this.length++] = y
  }

  /** Where a curve bends does not matter here: no rule is bent. */
  curve(): void {
    this.room(7)
    this.data[this.length] = 2
    this.length += 7
  }

  close(): void {
    this.room(1)
    this.data[this.length++] = 4
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.point(0, x, y)
    if (width !== 0 && height !== 0) this.point(1, x + width, y)
    this.point(1, x + width, y + height)
    if (width !== 0 && height !== 0) this.point(1, x, y + height)
    this.close()
  }

  /** The path so far, which ends here. */
  take(): Float32Array {
    const path = this.data.subarray(0, this.length)
    this.length = 0
    return path
  }
}
