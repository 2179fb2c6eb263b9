/** Names of files and folders, made of letters, digits and hyphens alone, so that nothing a server says leads anywhere. */
import { slug } from '../../writing/slug.js'
import type { PaperKind } from './pages.js'

export function folderName(kind: string, id: string, title: string, date?: string): string {
  const day = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : kind === 'meeting' ? 'undated' : kind
  return [day, slug(title) || (day === kind ? '' : kind), slug(id)].filter((part) => part !== '').join('-')
}

const PAPERS: { [kind in PaperKind]: string } = {
  minutes: 'printed-minutes',
  decisions: 'printed-decisions',
  frontsheet: 'agenda-frontsheet',
  pack: 'reports-pack',
  supplement: 'supplement',
}

/** `printed-minutes`; a second of its kind, and every supplement, carries its number on the site. */
export function paperName(kind: PaperKind, url: string, title: string, taken: ReadonlySet<string>): string {
  const number = /\/documents\/([gb]\d{1,12})\//i.exec(url)?.[1]?.toLowerCase() ?? ''
  const plain = PAPERS[kind]
  const named = kind === 'supplement' ? [plain, number, slug(title, 40)].filter(Boolean).join('-') : plain
  if (!taken.has(named)) return named
  const numbered = [named, number].filter(Boolean).join('-')
  let name = numbered
  for (let count = 2; taken.has(name); count++) name = `${numbered}-${count}`
  return name
}

const MAGIC: [string, string][] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'docx'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['{\\rtf', 'rtf'],
]

/** Where the name of the first file of a ZIP begins. */
const ZIP_NAME = 30

/** Of a paper, by its bytes; undefined where it is none (a page that says sorry, say). */
export function extensionOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', ZIP_NAME)) return 'odt'
  return MAGIC.find(([magic]) => head.startsWith(magic))?.[1]
}
