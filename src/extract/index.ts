/** An original to Text: the media type chooses the extractor, which is loaded only then. */
import { MinutesError } from '../errors.js'
import { type Decoded, decode } from '../fetch/decode.js'
import type { Original } from '../fetch/original.js'
import type { Finding } from '../records/record.js'
import type { PdfOptions } from './pdf/index.js'
import type { Text } from './text.js'

export interface ExtractOptions {
  /** What to read of a PDF; the PDF extractor says what it knows. */
  pdf?: PdfOptions
  /** LibreOffice's program, where it is not called soffice. */
  office?: string
}

export async function extract(original: Original, options: ExtractOptions = {}): Promise<Text> {
  const text = await byMediaType(original, options)
  for (const { lines } of text.pages) for (const line of lines) line.text = inWideCharacters(line.text)
  const empty = text.kind !== 'pdf' && text.pages.every((page) => page.lines.length === 0)
  if (empty && text.findings.every((finding) => finding.severity !== 'error')) {
    const message = 'The source shows no text: a page built by a script, a picture, or a part of a page.'
    text.findings.push({ code: 'no-text', severity: 'error', message, pointer: '' })
  }
  return text
}

/**
 * The same text. Node keeps a text of Latin letters a byte a character and one with a curly quote in two, and makes each pattern
 * once for either, which costs more than to run it over most documents: so all lines are of the second kind.
 */
function inWideCharacters(text: string): string {
  return `’${text}`.slice(1)
}

async function byMediaType({ path, bytes, mediaType }: Original, options: ExtractOptions): Promise<Text> {
  switch (mediaType) {
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return (await import('./docx.js')).extractDocx(path, bytes)
    case 'application/msword':
      return (await import('./office.js')).extractOffice(path, bytes, options.office)
    case 'application/rtf':
      return (await import('./rtf.js')).extractRtf(path, bytes)
    case 'application/vnd.oasis.opendocument.text':
      return (await import('./odt.js')).extractOdt(path, bytes)
    case 'application/pdf':
      return (await import('./pdf/index.js')).extractPdf(bytes, options.pdf)
    case 'application/json':
      throw new MinutesError(
        'not-a-document',
        `${path} is JSON, not a document.`,
        'Records made before are read by the commands that take records, not here.',
      )
    case 'application/octet-stream':
      throw new MinutesError(
        'not-a-document',
        `${path} holds no text, markup, PDF, Word, OpenDocument or Rich Text document.`,
        'Check that it was fetched whole, and what it is.',
      )
    default:
      return extractDecoded(path, mediaType, decode(bytes))
  }
}

async function extractDecoded(path: string, mediaType: Original['mediaType'], decoded: Decoded): Promise<Text> {
  if (decoded.text.trim() === '')
    throw new MinutesError('empty-source', `${path} holds nothing but white space.`, 'Fetch it again, or leave it out.')
  const text = await ofCharacters(mediaType, decoded.text)
  text.findings.push(...encodingFindings(decoded))
  return text
}

async function ofCharacters(mediaType: Original['mediaType'], source: string): Promise<Text> {
  if (mediaType === 'text/html') return (await import('./html.js')).extractHtml(source)
  if (mediaType === 'application/vnd.oasis.opendocument.text-flat-xml') return (await import('./odt.js')).extractFodt(source)
  if (mediaType === 'application/xml') return (await import('./xml.js')).extractXml(source)
  return (await import('./text-file.js')).extractText(source)
}

function encodingFindings({ text, encoding, replaced }: Decoded): Finding[] {
  const findings: Finding[] = []
  if (replaced > 0) {
    const message = `${replaced} characters are not valid ${encoding} and read as “\ufffd”; fetch the source again if words are missing.`
    findings.push({ code: 'encoding-damaged', severity: 'warning', message, pointer: '' })
  }
  const garbled = text.match(/â€[\u0090-\u009f™œ“”˜¦¢]|Ã[©¨¢®´¶¼]|Â[£\u00a0]/g)?.length ?? 0
  if (garbled > 2) {
    const message = `${garbled} places look like UTF-8 that was read as Windows-1252 before it was saved (“â€™” for “’”).`
    findings.push({ code: 'encoding-doubled', severity: 'warning', message, pointer: '' })
  }
  const turned = text.match(/[\u202d\u202e]|&#(?:8237|8238|x202[de]);/gi)?.length ?? 0
  if (turned > 0) {
    const message = `${turned} marks turn the order of letters: who looks at the source sees other words or sums than stand in the record.`
    findings.push({ code: 'direction-overridden', severity: 'warning', message, pointer: '' })
  }
  return findings
}
