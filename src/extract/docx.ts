/** A Word document, by way of HTML. */
import { MinutesError } from '../errors.js'
import { extractHtml } from './html.js'
import type { Text } from './text.js'
import { checkArchive } from './zip.js'

/** Style names of Word that say what a paragraph is. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => u', 'strike => s']

export async function extractDocx(path: string, bytes: Uint8Array): Promise<Text> {
  checkArchive(path, bytes)
  const { default: mammoth } = await import('mammoth')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let html: string
  try {
    const image = mammoth.images.imgElement(async () => ({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: image, ignoreEmptyParagraphs: false })).value
  } catch (error) {
    throw new MinutesError(
      'damaged-document',
      `${path} is a Word document that cannot be opened.`,
      'Open it in a word processor and save it again.',
      false,
      { cause: error },
    )
  }
  const text = extractHtml(html)
  return { ...text, kind: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
}
