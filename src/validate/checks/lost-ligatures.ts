import type { Check } from '../check.js'
import { block, itemWith } from '../examples.js'
import { blocksOf } from '../walk.js'

/** Frequent words of minutes without their fi, fl, ff, ffi, ti or tt. */
const WITHOUT =
  'ofcer ofcers ofce ofces ofcial nance nancial efcient efciency specic specically signicant signicantly benet benets identied conrm conrmed conrms rst nal nally trafc diferent eforts efect efective ' +
  'staf aford aairs dierent eective eciency ocer ocers oce eorts trac sta specied notied classied certicate condential conict ooding oor ight inuence reect reects reected nding ndings gures'
/** The same with a space where the letters were. */
const SPACED =
  /\b(?:o cers?|o ces?|e cient|e ciency|speci c|signi cant|bene ts?|identi ed|con rm(?:ed)?|tra c|di erent|e ective|con dential|noti ed|quali ed|justi cation|modi cation|certi cate|re ected|a ected)\b/
const WORD = new RegExp(`\\b(?:${WITHOUT.replace(/ sta /, ' ').split(' ').join('|')})\\b`)

/** One may be a slip of the pen; more are a font without its ligatures. */
const LEAST = 3

export const check: Check = {
  code: 'lost-ligatures',
  severity: 'warning',
  about: 'Words lack their fi, ff or fl: the PDF’s font does not say what its ligatures stand for. Look at the page.',
  *run({ record }) {
    const found = blocksOf(record).filter(({ value }) => WORD.test(value.text) || SPACED.test(value.text))
    const first = found[0]
    if (!first || found.length < LEAST) return
    const example = (WORD.exec(first.value.text) ?? SPACED.exec(first.value.text))![0]
    yield {
      message: `${found.length} paragraphs have words without their ligatures (“${example}”).`,
      pointer: `${first.pointer}/text`,
      at: first.value.at,
    }
  },
  examples: [
    {
      says: 'three paragraphs',
      subject: itemWith(block(null, 'The ofcer spoke.'), block(null, 'It was signi cant.'), block(null, 'The rst boat.')),
      fires: ['/documents/0/items/0/content/0/text'],
    },
    { says: 'one slip', subject: itemWith(block(null, 'The ofcer spoke.')), fires: [] },
    {
      says: 'whole words',
      subject: itemWith(block(null, 'The officer spoke.'), block(null, 'It was significant.'), block(null, 'The first boat.')),
      fires: [],
    },
  ],
}
