/** The same, worked out once for each object that is asked about, and kept as long as the object is. */
export function kept<Asked extends object, Known>(workOut: (asked: Asked) => Known): (asked: Asked) => Known {
  const known = new WeakMap<Asked, { answer: Known }>()
  return (asked) => {
    const before = known.get(asked)
    if (before) return before.answer
    const answer = workOut(asked)
    known.set(asked, { answer })
    return answer
  }
}

/** What is kept is bounded: so many texts, and of the longer ones the last. */
const MOST_TEXTS = 1024
const LONGEST_TEXT = 4000

/**
 * The same for texts: the same paragraph, title or name is asked about by several readers, one after another. The texts that
 * were asked about last are known. The answer is shared, so nobody may change it.
 */
export function keptOf<Known>(workOut: (text: string) => Known, most = MOST_TEXTS): (text: string) => Known {
  let recent = new Map<string, { answer: Known }>()
  let older = recent
  let long: { text: string; answer: Known } | undefined
  return (text) => {
    if (text.length > LONGEST_TEXT) {
      if (long?.text !== text) long = { text, answer: workOut(text) }
      return long.answer
    }
    const before = recent.get(text)
    if (before) return before.answer
    const known = older.get(text) ?? { answer: workOut(text) }
    if (recent.size >= most / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(text, known)
    return known.answer
  }
}
