/** Documents with damage: bytes flipped, cut out, doubled, moved; in a PDF and a Word file also inside what is compressed. */
import { crc32, deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib'

/** @typedef {import('./random.mjs').Random} Random */

/** @type {((bytes: Buffer, random: Random) => Buffer)[]} */
const DAMAGE = [flip, cut, end, double, move, blank, digits]

/**
 * @param {Buffer} bytes
 * @param {Random} random
 * @returns {Buffer}
 */
export function mutate(bytes, random) {
  const inside = random.next() < 0.5 ? insideOf(bytes, random) : undefined
  if (inside) return inside
  return damaged(bytes, random)
}

/**
 * @param {Buffer} bytes
 * @param {Random} random
 */
function damaged(bytes, random) {
  let result = bytes
  for (let times = 1 + random.below(3); times > 0 && result.length > 0; times -= 1) result = random.pick(DAMAGE)(result, random)
  return result
}

/** A stretch, mostly short.
 * @param {number} length
 * @param {Random} random
 * @returns {[number, number]}
 */
function stretch(length, random) {
  const from = random.below(length)
  return [from, Math.min(length, from + 1 + Math.floor(length * random.next() ** 4))]
}

/** @param {Buffer} bytes @param {Random} random */
function flip(bytes, random) {
  const result = Buffer.from(bytes)
  for (let times = 1 + Math.floor(result.length * 0.01 * random.next() ** 4); times > 0; times -= 1)
    result[random.below(result.length)] = random.below(256)
  return result
}

/** @param {Buffer} bytes @param {Random} random */
function cut(bytes, random) {
  const [from, to] = stretch(bytes.length, random)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

/** @param {Buffer} bytes @param {Random} random */
function end(bytes, random) {
  return bytes.subarray(0, random.below(bytes.length))
}

/** @param {Buffer} bytes @param {Random} random */
function double(bytes, random) {
  const [from, to] = stretch(bytes.length, random)
  const piece = bytes.subarray(from, to)
  const times = Math.max(1, Math.min(1 + random.below(20), Math.floor(400_000 / piece.length)))
  return Buffer.concat([bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to)])
}

/** @param {Buffer} bytes @param {Random} random */
function move(bytes, random) {
  const [from, to] = stretch(bytes.length, random)
  const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  const place = random.below(rest.length + 1)
  return Buffer.concat([rest.subarray(0, place), bytes.subarray(from, to), rest.subarray(place)])
}

/** @param {Buffer} bytes @param {Random} random */
function blank(bytes, random) {
  const [from, to] = stretch(bytes.length, random)
  return Buffer.from(bytes).fill(random.pick([0, 0x20, 0xff, 0x28, 0x3c, 0x5b]), from, to)
}

/** Numbers: lengths, offsets, counts, references; item numbers and dates. @param {Buffer} bytes @param {Random} random */
function digits(bytes, random) {
  const result = Buffer.from(bytes)
  for (let times = 1 + random.below(30); times > 0; times -= 1) {
    for (let at = random.below(result.length), tries = 0; tries < 500 && at < result.length; at += 1, tries += 1) {
      const byte = /** @type {number} */ (result[at])
      if (byte < 0x30 || byte > 0x39) continue
      result[at] = 0x30 + random.below(10)
      break
    }
  }
  return result
}

/** @param {Buffer} bytes @param {Random} random */
function insideOf(bytes, random) {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return insidePdf(bytes, random)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return insideZip(bytes, random)
  return undefined
}

/** One compressed stream, opened, damaged and closed again. The table of offsets is wrong then, which readers must bear.
 * @param {Buffer} bytes @param {Random} random */
function insidePdf(bytes, random) {
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].filter(({ index }) => text.slice(index - 3, index) !== 'end')
  if (streams.length === 0) return undefined
  const { 0: mark, index } = random.pick(streams)
  const from = index + mark.length
  const to = text.indexOf('endstream', from)
  if (to === -1) return undefined
  try {
    const open = inflateSync(bytes.subarray(from, to), { maxOutputLength: 4_000_000 })
    return Buffer.concat([bytes.subarray(0, from), deflateSync(damaged(open, random)), Buffer.from('\n'), bytes.subarray(to)])
  } catch {
    return undefined
  }
}

/** One file of the archive, damaged; the archive is written anew and is whole. @param {Buffer} bytes @param {Random} random */
function insideZip(bytes, random) {
  try {
    const files = unzipped(bytes)
    const chosen = random.pick(files)
    return zipped(files.map((file) => (file === chosen ? { ...file, data: damaged(file.data, random) } : file)))
  } catch {
    return undefined
  }
}

/** @typedef {{ name: Buffer, data: Buffer }} ZipFile */

/** @param {Buffer} bytes @returns {ZipFile[]} */
function unzipped(bytes) {
  const files = []
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1 && bytes.readUInt32LE(at) === 0x02014b50; ) {
    const [packed, nameLength, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((place) => bytes.readUInt16LE(at + place)),
    ]
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(from, from + /** @type {number} */ (packed))
    const name = bytes.subarray(at + 46, at + 46 + /** @type {number} */ (nameLength))
    files.push({ name, data: bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data, { maxOutputLength: 4_000_000 }) : data })
    at += 46 + /** @type {number} */ (nameLength) + /** @type {number} */ (extra) + /** @type {number} */ (comment)
  }
  return files
}

/** @param {ZipFile[]} files */
function zipped(files) {
  const locals = []
  const centrals = []
  let offset = 0
  for (const { name, data } of files) {
    const packed = deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed)
    centrals.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, name)
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const last = Buffer.alloc(22)
  last.write('PK\x05\x06', 'latin1')
  last.writeUInt16LE(files.length, 8)
  last.writeUInt16LE(files.length, 10)
  last.writeUInt32LE(directory.length, 12)
  last.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, last])
}
