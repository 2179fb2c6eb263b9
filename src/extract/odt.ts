/** An OpenDocument text: a package (.odt), or all of it in one file of XML (.fodt). Read directly, since its numbers are worked out and stand nowhere in the text. */
import { MinutesError } from '../errors.js'
import { decode } from '../fetch/decode.js'
import { collapse } from './characters.js'
import { deepFinding, readMarkup } from './markup.js'
import { OdtReader } from './odt-reader.js'
import { OdtStyles } from './odt-styles.js'
import type { Text } from './text.js'
import { childOf, readElements, type XmlElement } from './xml-elements.js'
import { Archive } from './zip.js'

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'
/** Facts of the file, by the names that Word’s package has for them. */
const FACTS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['subject', 'subject'],
  ['description', 'description'],
  ['initial-creator', 'creator'],
  ['creation-date', 'created'],
  ['creator', 'lastModifiedBy'],
  ['date', 'modified'],
])

export function extractOdt(path: string, bytes: Uint8Array): Text {
  const archive = new Archive(path, bytes)
  const partOf = (name: string) => {
    const part = archive.read(name)
    return part === null ? '' : decode(part).text
  }
  if (partOf('META-INF/manifest.xml').includes('encryption-data'))
    throw new MinutesError('encrypted-document', `${path} is encrypted and needs a password.`, 'Save it without one, or as PDF.')
  const [content, around] = [partOf('content.xml'), partOf('styles.xml')]
  const [body, shared] = [headOf(content), headOf(around)]
  const named = [childOf(shared, 'font-face-decls'), childOf(shared, 'styles')]
  const margins = read(around, new OdtStyles(...named, childOf(shared, 'automatic-styles')), 'styles.xml')
  const styles = new OdtStyles(...named, childOf(body, 'font-face-decls'), childOf(body, 'automatic-styles'))
  const text = read(content, styles, 'content.xml')
  return textOf(MEDIA_TYPE, [text, margins], childOf(headOf(partOf('meta.xml')), 'meta'))
}

export function extractFodt(source: string): Text {
  const head = headOf(source)
  const parts = ['font-face-decls', 'styles', 'automatic-styles'].map((name) => childOf(head, name))
  return textOf(`${MEDIA_TYPE}-flat-xml`, [read(source, new OdtStyles(...parts), 'document')], childOf(head, 'meta'))
}

interface Part {
  reader: OdtReader
  tooDeep: number
}

function read(source: string, styles: OdtStyles, part: string): Part {
  const reader = new OdtReader(source, styles, part)
  const tooDeep = readMarkup(source, reader, 'xml')
  reader.finish()
  return { reader, tooDeep }
}

function textOf(mediaType: string, parts: Part[], facts: XmlElement | undefined): Text {
  const meta: Record<string, string> = {}
  for (const { name, text } of facts?.children ?? []) {
    const key = FACTS.get(name)
    if (key !== undefined && collapse(text) !== '') meta[key] = collapse(text)
  }
  return {
    kind: 'docx',
    mediaType,
    pages: [{ number: 1, lines: parts.flatMap(({ reader }) => reader.lines) }],
    meta,
    outline: [],
    furniture: parts.flatMap(({ reader }) => reader.furniture),
    findings: deepFinding(parts.reduce((sum, { tooDeep }) => sum + tooDeep, 0)),
  }
}

/** What stands before the body: styles and facts. */
function headOf(source: string): XmlElement | undefined {
  const body = source.indexOf('<office:body')
  return readElements(body === -1 ? source : source.slice(0, body)).children[0]
}
