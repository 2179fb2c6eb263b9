/** Numbers that items go by: `335.` `77/21` `PL/23/104` `48a` `4.1` `A1` `25a` `5(b)` `MPC 12/24`. */

const NUMBER =
  /^(?:[A-Z]{1,4}[./ -]?)?\d{1,5}(?:[./-]\d{1,4}){0,3}(?:[a-zA-Z]|\([a-z]\)|[./][A-Z][A-Za-z]{0,5})?$|^[A-Z]\d{1,2}[a-z]?$|^[A-Z]{1,4}\d{1,4}\/\d{2,4}$/

/** The number, without trailing punctuation, where the text is one and nothing else; else null. */
export function readItemNumber(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^Minute\s+(?:no\.?|number)\s*/i, '')
    .replace(/[.):]+$/, (m) => (m.startsWith(')') && text.includes('(') ? ')' : ''))
  return bare.length <= 14 && NUMBER.test(bare) ? bare : null
}

interface Parts {
  prefix: string
  main: number
  sub: string
}

function parts(number: string): Parts | null {
  const m = /^([A-Z]{0,4}[./ -]?)(\d+)(.*)$/.exec(number)
  return m ? { prefix: m[1]!, main: Number(m[2]), sub: m[3]! } : null
}

const letterOf = (sub: string) => /^\(?([a-z])\)?$/.exec(sub)?.[1]
const decimalOf = (sub: string) => /^\.(\d+)$/.exec(sub)?.[1]

/**
 * Does `number` come after `last`? next: the very next, or the next or first sub-item; later: further on in the same
 * scheme; no: of another scheme, or before it.
 */
export function nextItemNumber(last: string, number: string): 'next' | 'later' | 'no' {
  const step = skeletonStep(last, number)
  return step === 'no' ? partsStep(last, number) : step
}

/** `14/62/Plan`, `CAB/23/24/15`: all the same but one run of digits, which rises; `A3` and `B1`. */
function skeletonStep(last: string, number: string): 'next' | 'later' | 'no' {
  const lettered = [/^([A-Z])\d{1,2}$/.exec(last)?.[1], /^([A-Z])1$/.exec(number)?.[1]]
  if (lettered[0] && lettered[1] && lettered[1].charCodeAt(0) === lettered[0].charCodeAt(0) + 1) return 'next'
  const [a, b] = [last.split(/(\d+)/), number.split(/(\d+)/)]
  if (a.length !== b.length || a.length < 5) return 'no'
  const differ = a.flatMap((token, i) => (token === b[i] ? [] : [i]))
  if (differ.length !== 1 || differ[0]! % 2 === 0) return 'no'
  return step(Number(a[differ[0]!]), Number(b[differ[0]!]))
}

function partsStep(last: string, number: string): 'next' | 'later' | 'no' {
  const a = parts(last)
  const b = parts(number)
  if (!a || !b || a.prefix !== b.prefix) return 'no'
  const slash = /^\/\d+/
  if (slash.test(a.sub) !== slash.test(b.sub)) return 'no'
  if (slash.test(a.sub) && a.main === b.main) return step(Number(a.sub.slice(1)), Number(b.sub.slice(1)))
  if (a.main === b.main) return subStep(a.sub, b.sub)
  return step(a.main, b.main)
}

function step(from: number, to: number): 'next' | 'later' | 'no' {
  if (to === from + 1) return 'next'
  return to > from && to - from <= 5 ? 'later' : 'no'
}

function subStep(a: string, b: string): 'next' | 'later' | 'no' {
  const [x, y] = [letterOf(a), letterOf(b)]
  if (y && (a === '' ? y === 'a' : x && y.charCodeAt(0) === x.charCodeAt(0) + 1)) return 'next'
  const [m, n] = [decimalOf(a), decimalOf(b)]
  if (n && (a === '' ? n === '1' : m && Number(n) === Number(m) + 1)) return 'next'
  return (x && y && y > x) || (m && n && Number(n) > Number(m)) ? 'later' : 'no'
}
