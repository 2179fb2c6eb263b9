/** The size that most letters have; 0 where there are none. */
export function usualSize(parts: { size: number; text: string }[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of parts) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].reduce((best, own) => (own[1] > best[1] ? own : best), [0, 0])[0]
}
