/**
 * A Word document (.docx). Read directly: a converter to HTML drops the numbers that Word works out (`1.2`, `(c)`),
 * begins each list anew after a paragraph, and numbers are what minutes are cited by.
 */
import { decode } from '../fetch/decode.js'
import type { Finding } from '../records/record.js'
import { collapse } from './characters.js'
import { NumberingTable } from './docx-numbering.js'
import { type WordParts, WordReader } from './docx-reader.js'
import { StyleSheet } from './docx-styles.js'
import { deepFinding, readMarkup } from './markup.js'
import type { Furniture, Line, Text } from './text.js'
import { childOf, readElements } from './xml-elements.js'
import { Archive } from './zip.js'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function extractDocx(path: string, bytes: Uint8Array): Text {
  const archive = new Archive(path, bytes)
  const main = mainPart(archive)
  const beside = (name: string) => main.replace(/[^/]*$/, name)
  const parts: WordParts = {
    styles: new StyleSheet(partOf(archive, beside('styles.xml'))),
    numbering: new NumberingTable(partOf(archive, beside('numbering.xml'))),
    links: linksOf(partOf(archive, main.replace(/([^/]*)$/, '_rels/$1.rels'))),
  }
  const body = [main, beside('footnotes.xml'), beside('endnotes.xml')].map((name) => read(archive, name, parts))
  return {
    kind: 'docx',
    mediaType: MEDIA_TYPE,
    pages: [{ number: 1, lines: body.flatMap(({ lines }) => lines) }],
    meta: metaOf(archive),
    outline: [],
    furniture: [...marginsOf(archive, parts), ...body.flatMap(({ furniture }) => furniture)],
    findings: [...deepFinding(body.reduce((sum, { tooDeep }) => sum + tooDeep, 0)), ...importedFindings(body[0]!.imported)],
  }
}

/** The part that the package names as its document; most name it so. */
function mainPart(archive: Archive): string {
  const source = partOf(archive, '_rels/.rels')
  const root = source === null ? undefined : childOf(readElements(source), 'Relationships')
  const named = root?.children.find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))?.attributes.Target?.replace(/^\//, '')
  return named !== undefined && archive.names().includes(named) ? named : 'word/document.xml'
}

/** A part of another kind (a page, another document) that Word shows in its place. */
function importedFindings(imported: string[]): Finding[] {
  if (!imported.length) return []
  const message = `${imported.length === 1 ? 'A part' : `${imported.length} parts`} of another kind, bound into the document where Word shows it (altChunk), was not read: save the document in Word and read it again.`
  return [{ code: 'part-not-read', severity: 'warning', message, pointer: '' }]
}

function partOf(archive: Archive, name: string): string | null {
  const bytes = archive.read(name)
  return bytes === null ? null : decode(bytes).text
}

interface Part {
  lines: Line[]
  furniture: Furniture[]
  tooDeep: number
  imported: string[]
}

function read(archive: Archive, name: string, parts: WordParts): Part {
  const source = partOf(archive, name)
  if (source === null) return { lines: [], furniture: [], tooDeep: 0, imported: [] }
  const reader = new WordReader(source, parts, name)
  const tooDeep = readMarkup(source, reader, 'xml')
  reader.finish()
  return { lines: reader.lines, furniture: reader.furniture, tooDeep, imported: reader.imported }
}

/** Words across the page are a shape of the header, which says them in an attribute: `<v:textpath … string="DRAFT"/>`. */
const WATERMARK = /<v:textpath\b[^<>]*\bstring="([^"<>]*)"/g

/** Headers and footers stand on every page and are no text of the document. */
function marginsOf(archive: Archive, parts: WordParts): Furniture[] {
  const furniture: Furniture[] = []
  for (const name of archive.names().sort()) {
    const kind = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1]
    if (kind !== 'header' && kind !== 'footer') continue
    for (const { text, place } of read(archive, name, parts).lines) furniture.push({ bucket: kind, text, place })
    for (const [, text = ''] of (partOf(archive, name) ?? '').matchAll(WATERMARK))
      furniture.push({ bucket: 'hidden', text, place: { selector: name } })
  }
  return furniture
}

function linksOf(source: string | null): Map<string, string> {
  const links = new Map<string, string>()
  const root = source === null ? undefined : childOf(readElements(source), 'Relationships')
  for (const { attributes } of root?.children ?? []) {
    if (attributes.Type?.endsWith('/hyperlink') && attributes.Id !== undefined) links.set(attributes.Id, attributes.Target ?? '')
  }
  return links
}

function metaOf(archive: Archive): Record<string, string> {
  const source = partOf(archive, 'docProps/core.xml')
  const meta: Record<string, string> = {}
  const root = source === null ? undefined : childOf(readElements(source), 'coreProperties')
  for (const { name, text } of root?.children ?? []) {
    const value = collapse(text)
    if (value !== '') meta[name] = value
  }
  return meta
}
