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
