/** Lines of a stream of bytes. Only a line feed ends a line: U+2028 and its like may stand raw in JSON. */
import { StringDecoder } from 'node:string_decoder'

export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end))
      yield parts.join('')
      parts = []
      start = end + 1
    }
    if (start < text.length) parts.push(text.slice(start))
  }
  parts.push(decoder.end())
  const last = parts.join('')
  if (last !== '') yield last
}
