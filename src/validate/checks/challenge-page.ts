import type { Check } from '../check.js'
import { minutesOf, sourceOf } from '../examples.js'

const CHALLENGE =
  /just a moment\.{3}|checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies to continue|attention required! \| cloudflare|request unsuccessful\. incapsula|access denied|ddos protection by|please complete the (?:security check|captcha)|the requested url was rejected|403 forbidden|unusual traffic/i

/** A page that turns a visitor away says little else. */
const MOST = 40

export const check: Check = {
  code: 'challenge-page',
  severity: 'error',
  about: 'The page turned the visitor away instead of showing the meeting. Fetch it again, slower, or in a browser.',
  needsSource: true,
  *run({ source }) {
    if (!source || source.kind === 'pdf') return
    const lines = source.pages.flatMap((page) => page.lines)
    if (lines.length > MOST) return
    const texts = [...lines.map(({ text, place }) => ({ text, place })), { text: source.meta.title ?? '', place: {} }]
    const found = texts.find(({ text }) => CHALLENGE.test(text) && text.length < 300)
    if (found) yield { message: `The page shows a challenge, not a meeting: “${found.text}”.`, pointer: '/source', at: found.place }
  },
  examples: [
    {
      says: 'a challenge',
      subject: minutesOf({}, sourceOf(['Just a moment...', 'Enable JavaScript and cookies to continue'])),
      fires: ['/source'],
    },
    { says: 'a meeting', subject: minutesOf({}, sourceOf(['Boats Committee', 'Thursday, 14 March 2024'])), fires: [] },
    {
      says: 'long minutes that speak of one',
      subject: minutesOf({}, sourceOf([...Array(50).fill('The boats were looked at.'), 'A resident was told “access denied”.'])),
      fires: [],
    },
  ],
}
