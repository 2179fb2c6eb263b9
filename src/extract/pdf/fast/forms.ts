/** What a content stream names outside itself: forms, pictures and states. */
import type { Matrix } from '../painter.js'
import type { CoreDict, CoreStream } from './core.js'
import type { Machine } from './machine.js'
import { Odd } from './operands.js'

/** Do: a form is read where it stands; of a picture only where it stands matters, which `cm` has said. */
export function enterForm(m: Machine, name: string): void {
  const key = `Do ${name}`
  if (m.frame.idle.has(key)) return
  const form = m.resource('XObject', name)
  if (!isStream(m, form)) return
  const kind = nameOf(form.dict?.get('Subtype'))
  if (kind === 'Image' || kind === 'PS') {
    m.frame.idle.add(key)
    return
  }
  if (kind !== 'Form') throw new Odd(`XObject ${kind}`)
  const optional = form.dict?.get('OC')
  readForm(m, form, optional !== undefined && m.isLayerOff(optional))
}

function readForm(m: Machine, form: CoreStream, off = false): void {
  const { painter } = m
  m.enter(form, () => {
    if (off) painter.endMark()
    painter.restore()
  })
  if (off) painter.beginMark('OC', true)
  painter.beginForm(matrixOf(form.dict))
}

export function matrixOf(dict: CoreDict | undefined): Matrix | null {
  const found = dict?.getArray('Matrix')
  if (!Array.isArray(found) || found.length !== 6 || !found.every((value) => typeof value === 'number')) return null
  return found.map(Math.fround) as Matrix
}

/** gs: a state may set a font, and its mask is a form that paints. */
export function setState(m: Machine, name: string): void {
  const key = `gs ${name}`
  if (m.frame.idle.has(key)) return
  const state = m.resource('ExtGState', name)
  if (!(state instanceof m.core.Dict)) throw new Odd('no state')
  const mask = state.get('SMask')
  if (mask instanceof m.core.Dict) {
    const form = mask.get('G')
    if (!isStream(m, form) || nameOf(mask.get('S')) === undefined || state.has('Font')) throw new Odd('mask')
    readForm(m, form)
  }
  const veils = veil(m, state)
  const font = state.get('Font')
  if (font === undefined) {
    if (!veils && !(mask instanceof m.core.Dict)) m.frame.idle.add(key)
    return
  }
  if (!Array.isArray(font) || typeof font[1] !== 'number') throw new Odd('font of a state')
  m.wanted = { name: null, ref: font[0], size: font[1] }
}

/** Whether the state says how far what is painted lets through what is under it. */
function veil(m: Machine, state: CoreDict): boolean {
  const alpha = state.get('ca')
  const blend = nameOf(state.get('BM'))
  const own = m.painter.state
  if (typeof alpha === 'number') own.alpha = alpha
  if (blend !== undefined) own.blends = blend !== 'Normal' && blend !== 'Compatible'
  return typeof alpha === 'number' || state.has('BM')
}

function isStream(m: Machine, value: unknown): value is CoreStream {
  return value instanceof m.core.BaseStream
}

function nameOf(value: unknown): string | undefined {
  const { name } = (value ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : undefined
}
