/** What each operator of a content stream does. Colours, clips and line styles say nothing of text and do nothing. */

import { enterForm, setState } from './forms.js'
import { skipInlineImage } from './inline.js'
import type { Machine } from './machine.js'
import { Name, Odd, type Operand } from './operands.js'

interface Operator {
  /** How many operands it takes; below 0: any number. */
  operands: number
  run(m: Machine): void
}

export const OPERATORS = new Map<number, Operator>()

function on(name: string, operands: number, run: Operator['run']): void {
  let code = 0
  for (let i = 0; i < name.length; i++) code |= name.charCodeAt(i) << (8 * i)
  OPERATORS.set(code, { operands, run })
}

const nothing = (): void => undefined
for (const name of ['ET', 'BX', 'EX']) on(name, 0, nothing)
for (const name of ['w', 'J', 'j', 'M', 'ri', 'i', 'CS', 'G', 'MP']) on(name, 1, nothing)
for (const name of ['d', 'd0', 'DP']) on(name, 2, nothing)
on('RG', 3, nothing)
on('K', 4, nothing)
on('d1', 6, nothing)
for (const name of ['SC', 'SCN']) on(name, -1, nothing)

/** Of colours only white matters: text in it shows on what is dark and nowhere else. */
const fill = (m: Machine, white: boolean): void => {
  m.painter.state.white = white
}
const are = (m: Machine, value: number): boolean => m.args.every((arg) => arg === value)
on('g', 1, (m) => fill(m, are(m, 1)))
on('rg', 3, (m) => fill(m, are(m, 1)))
on('k', 4, (m) => fill(m, are(m, 0)))
on('cs', 1, (m) => fill(m, false))
/** One number alone may be any ink. */
for (const name of ['sc', 'scn']) on(name, -1, (m) => fill(m, m.args.length === 3 ? are(m, 1) : m.args.length === 4 && are(m, 0)))
on('sh', 1, (m) => {
  m.painter.scene.shaded = true
})
for (const name of ['W', 'W*']) on(name, 0, (m) => m.painter.clipNext())

on('q', 0, (m) => {
  m.painter.save()
  m.frame.saved++
})
on('Q', 0, (m) => {
  // pdf.js keeps the states of a form and of the page around it in two ways, which part here.
  if (m.frame.saved === 0 && m.isInForm) throw new Odd('a state taken back within a form')
  if (m.frame.saved > 0) m.frame.saved--
  m.painter.restore()
})
on('cm', 6, (m) => m.painter.transform(m.matrix()))

on('BT', 0, (m) => m.painter.setMatrix(1, 0, 0, 1, 0, 0))
/** In the precision that pdf.js hands on, so that both readers place text alike. */
on('Tm', 6, (m) => {
  const { fround } = Math
  m.painter.setMatrix(
    fround(m.number(0)),
    fround(m.number(1)),
    fround(m.number(2)),
    fround(m.number(3)),
    fround(m.number(4)),
    fround(m.number(5)),
  )
})
on('Td', 2, (m) => m.painter.move(m.number(0), m.number(1)))
on('TD', 2, (m) => {
  m.painter.state.leading = -m.number(1)
  m.painter.move(m.number(0), m.number(1))
})
on('T*', 0, (m) => m.painter.nextLine())
on('Tc', 1, (m) => {
  m.painter.state.charSpacing = m.number(0)
})
on('Tw', 1, (m) => {
  m.painter.state.wordSpacing = m.number(0)
})
on('Tz', 1, (m) => {
  m.painter.state.scale = m.number(0) / 100
})
on('TL', 1, (m) => {
  m.painter.state.leading = m.number(0)
})
on('Ts', 1, (m) => {
  m.painter.state.rise = m.number(0)
})
on('Tr', 1, (m) => {
  m.painter.state.mode = m.number(0)
})
on('Tf', 2, (m) => {
  const name = m.name(0)
  const size = m.number(1)
  const font = m.frame.fonts.get(name)
  if (font) m.painter.setFont(font, size)
  else m.wanted = { name, ref: null, size }
})
on('Tj', 1, (m) => m.show(m.args))
on('TJ', 1, (m) => {
  if (!Array.isArray(m.args[0])) throw new Odd('TJ')
  m.show(m.args[0])
})
on("'", 1, (m) => {
  m.painter.nextLine()
  m.show(m.args)
})
on('"', 3, (m) => {
  m.painter.nextLine()
  m.painter.state.wordSpacing = m.number(0)
  m.painter.state.charSpacing = m.number(1)
  m.show(m.args.slice(2))
})

on('m', 2, (m) => m.frame.path.point(0, m.number(0), m.number(1)))
on('l', 2, (m) => m.frame.path.point(1, m.number(0), m.number(1)))
on('c', 6, (m) => m.frame.path.curve())
for (const name of ['v', 'y']) on(name, 4, (m) => m.frame.path.curve())
on('h', 0, (m) => m.frame.path.close())
on('re', 4, (m) => m.frame.path.rectangle(m.number(0), m.number(1), m.number(2), m.number(3)))
on('n', 0, (m) => m.painter.endPath(m.frame.path.take()))
for (const name of ['f', 'F', 'f*', 'B', 'B*']) on(name, 0, (m) => m.painter.path(m.frame.path.take(), false))
for (const name of ['b', 'b*']) on(name, 0, (m) => closed(m, false))
on('S', 0, (m) => m.painter.path(m.frame.path.take(), true))
on('s', 0, (m) => closed(m, true))

function closed(m: Machine, stroked: boolean): void {
  m.frame.path.close()
  m.painter.path(m.frame.path.take(), stroked)
}

on('BMC', 1, (m) => m.painter.beginMark(tagOf(m.args[0])))
on('BDC', 2, (m) => m.painter.beginMark(tagOf(m.args[0]), tagOf(m.args[0]) === 'OC' && isOff(m, m.args[1])))
on('EMC', 0, (m) => m.painter.endMark())
on('Do', 1, (m) => enterForm(m, m.name(0)))
on('gs', 1, (m) => setState(m, m.name(0)))
on('BI', 0, (m) => skipInlineImage(m.frame.tokens, (code) => OPERATORS.has(code)))

/** A layer is named among the properties of the page. */
function isOff(m: Machine, operand: Operand | undefined): boolean {
  if (!(operand instanceof Name)) throw new Odd('layer')
  const properties = m.frame.resources.get('Properties')
  if (!(properties instanceof m.core.Dict)) throw new Odd('no properties')
  return m.isLayerOff(properties.get(operand.name))
}

function tagOf(operand: Operand | undefined): string {
  return operand instanceof Name ? operand.name : ''
}
