/** @returns the share of texts that stand only once among them; 1 where there are none. */
export function unlike(texts: string[]): number {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1)
  return texts.length ? counts.size / texts.length : 1
}
