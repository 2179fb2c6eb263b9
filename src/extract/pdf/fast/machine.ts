/** The loop over a page's content: operators drive the painter, forms are entered, fonts are asked for when they are first set. */
import { BoundError, MOST_FORMS, MOST_STRETCHES } from '../bounds.js'
import { type Glyph, type Matrix, Painter } from '../painter.js'
import type { Core, CoreDict, CoreDocument, CoreStream } from './core.js'
import { type FastFont, type Fonts, glyphOf, mixedGlyphs } from './fonts.js'
import { matrixOf } from './forms.js'
import { Name, Odd, type Operand, type Text } from './operands.js'
import { OPERATORS } from './operators.js'
import { Path } from './path.js'
import { END, OPERAND, Tokens } from './tokens.js'

/** Operators between two looks at the clock, which a time limit needs. */
const STRETCH = 100_000
const MAX_OPERANDS = 33
const MAX_FORMS = 30

/** One content stream: the page's own or a form's. */
export interface Frame {
  tokens: Tokens
  resources: CoreDict
  fonts: Map<string, FastFont>
  /** Named pictures and states that do nothing here. */
  idle: Set<string>
  path: Path
  /** Saved states that this stream has not taken back. */
  saved: number
  /** Objects that are being read, this and those around it. */
  open: Set<string>
  end(): void
}

/** A font that has to be loaded before the loop can go on. */
export interface Wanted {
  name: string | null
  ref: unknown
  size: number
}

export class Machine {
  readonly painter: Painter<FastFont>
  readonly args: Operand[] = []
  frame: Frame
  wanted: Wanted | undefined
  private readonly frames: Frame[] = []
  private forms = 0
  private off: Set<string> | undefined

  constructor(
    readonly core: Core,
    readonly file: CoreDocument,
    private readonly loader: Fonts,
    device: Matrix,
    content: CoreStream,
    resources: CoreDict,
  ) {
    this.painter = new Painter(device)
    this.frame = this.frameOf(content, resources, new Set(), () => undefined)
  }

  async run(): Promise<void> {
    for (let stretches = 0; ; ) {
      const stop = this.stretch()
      if (stop === 'more' && ++stretches > MOST_STRETCHES) throw new BoundError('too many operators')
      if (stop === 'end') return
      if (this.wanted) await this.load(this.wanted)
      else await new Promise((resolve) => setImmediate(resolve))
    }
  }

  /** Paints a form that stands by itself on the page, in its place. */
  async note(form: CoreStream, place: Matrix): Promise<void> {
    this.painter.renew()
    this.args.length = 0
    this.frames.length = 0
    const own = form.dict?.get('Resources')
    this.frame = this.frameOf(form, own instanceof this.core.Dict ? own : this.frame.resources, new Set(), () => undefined)
    this.painter.beginForm(place)
    this.painter.beginForm(matrixOf(form.dict))
    await this.run()
  }

  private async load({ name, ref, size }: Wanted): Promise<void> {
    const { frame } = this
    const font = await this.loader.load(name, ref, frame.resources)
    if (name !== null) frame.fonts.set(name, font)
    this.painter.setFont(font, size)
    this.wanted = undefined
  }

  private stretch(): 'font' | 'more' | 'end' {
    const { args } = this
    for (let count = 0; count < STRETCH; count++) {
      const { tokens } = this.frame
      let token = tokens.next()
      while (token === OPERAND) {
        if (args.push(tokens.value) > MAX_OPERANDS) throw new Odd('operands')
        token = tokens.next()
      }
      if (token === END) {
        if (this.leave()) return 'end'
        continue
      }
      const operator = OPERATORS.get(token)
      if (!operator) throw new Odd(`operator ${token}`)
      if (operator.operands >= 0 && args.length !== operator.operands) throw new Odd('number of operands')
      operator.run(this)
      args.length = 0
      if (this.wanted) return 'font'
    }
    return 'more'
  }

  private leave(): boolean {
    const { frame } = this
    for (; frame.saved > 0; frame.saved--) this.painter.restore()
    frame.end()
    this.args.length = 0
    const outer = this.frames.pop()
    if (!outer) return true
    this.frame = outer
    return false
  }

  private frameOf(content: CoreStream, resources: CoreDict, around: Set<string>, end: () => void): Frame {
    const id = content.dict?.objId
    if (id !== undefined && around.has(id)) throw new Odd('a form within itself')
    const open = id === undefined ? around : new Set(around).add(id)
    return { tokens: new Tokens(content.getBytes()), resources, fonts: new Map(), idle: new Set(), path: new Path(), saved: 0, open, end }
  }

  get isInForm(): boolean {
    return this.frames.length > 0
  }

  /** Reads a form from here on; `end` runs behind it. */
  enter(form: CoreStream, end: () => void): void {
    if (++this.forms > MOST_FORMS) throw new BoundError('too many forms')
    if (this.frames.length >= MAX_FORMS) throw new Odd('forms within forms')
    const own = form.dict?.get('Resources')
    const resources = own instanceof this.core.Dict ? own : this.frame.resources
    const inner = this.frameOf(form, resources, this.frame.open, end)
    this.frames.push(this.frame)
    this.frame = inner
  }

  /** A layer that the file shows or hides; of several together pdf.js knows the rules. */
  isLayerOff(layer: unknown): boolean {
    if (!(layer instanceof this.core.Dict)) throw new Odd('layer')
    const { name } = (layer.get('Type') ?? {}) as { name?: string }
    if (name !== 'OCG' || layer.objId === undefined) throw new Odd('layers')
    this.off ??= new Set(layersOff(this.file.catalog.optionalContentConfig))
    return this.off.has(layer.objId)
  }

  number(index: number): number {
    const value = this.args[index]
    if (typeof value !== 'number') throw new Odd('no number')
    return value
  }

  name(index: number): string {
    const value = this.args[index]
    if (!(value instanceof Name)) throw new Odd('no name')
    return value.name
  }

  matrix(): Matrix {
    return [this.number(0), this.number(1), this.number(2), this.number(3), this.number(4), this.number(5)]
  }

  /** A named resource: `what` is the kind. */
  resource(what: string, name: string): unknown {
    const dict = this.frame.resources.get(what)
    if (!(dict instanceof this.core.Dict)) throw new Odd(`no ${what}`)
    return dict.get(name)
  }

  /** Without a font nothing can be shown, and pdf.js shows nothing. */
  show(items: Operand[]): void {
    const { painter } = this
    const { font } = painter.state
    if (!font) return
    painter.begin()
    for (const item of items) {
      if (typeof item === 'number') painter.kern(item)
      else if (isText(item)) this.text(font, item)
    }
    painter.end()
  }

  private text(font: FastFont, text: Text): void {
    const { bytes, from, to } = text
    const { glyphs } = font
    const shown: Glyph[] = []
    if (font.bytes === 1) {
      for (let at = from; at < to; at++) {
        const code = bytes[at]!
        shown.push(glyphs[code] ?? glyphOf(font, code, code === 0x20))
      }
    } else if (font.bytes === 2) {
      for (let at = from; at < to; at += 2) {
        const code = bytes[at]! * 256 + (at + 1 < to ? bytes[at + 1]! : 0)
        shown.push(glyphs[code] ?? glyphOf(font, code, false))
      }
    }
    this.painter.glyphs(font.bytes === 1 || font.bytes === 2 ? shown : mixedGlyphs(font, text))
  }
}

function layersOff(config: CoreDocument['catalog']['optionalContentConfig']): string[] {
  if (!config) return []
  if (config.baseState === 'Unchanged') throw new Odd('layers')
  const off = config.baseState === 'OFF' ? config.groups.map(({ id }) => id).filter((id) => !config.on?.includes(id)) : []
  return [...off, ...(config.off ?? [])]
}

function isText(item: Operand): item is Text {
  return typeof item === 'object' && 'bytes' in item
}
