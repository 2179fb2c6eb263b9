import type { Check } from '../check.js'
import { block, itemWith } from '../examples.js'
import { blocksOf, clipped } from '../walk.js'

/** UTF-8 read as Windows-1252, and characters that could not be read at all. */
const GARBLED = /â€[\u0090-\u009f™œ“”˜¦¢]|Ã[©¨¢®´¶¼]|Â[£\u00a0]|\ufffd|ï¿½/

export const check: Check = {
  code: 'mojibake',
  severity: 'warning',
  about: 'Characters are garbled: the source was read or saved in the wrong encoding.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record)) {
      const found = GARBLED.exec(value.text)
      if (!found) continue
      const near = value.text.slice(Math.max(0, found.index - 15), found.index + 15)
      yield { message: `Garbled characters: “${clipped(near, 40)}”.`, pointer: `${pointer}/text`, at: value.at }
    }
  },
  examples: [
    {
      says: 'an apostrophe read as Windows-1252',
      subject: itemWith(block(null, 'the clubâ€™s boats')),
      fires: ['/documents/0/items/0/content/0/text'],
    },
    { says: 'a replaced character', subject: itemWith(block(null, 'a fee of \ufffd20')), fires: ['/documents/0/items/0/content/0/text'] },
    { says: 'accents', subject: itemWith(block(null, 'Tŷ Glân, the château and £20')), fires: [] },
  ],
}
