/** Characters of symbol fonts, whose letters are pictures. */
/** Bullets of the symbol fonts: ·, §, Ø, ü, v, q, n, o and the private-use forms of all of them. */
const SYMBOL_BULLETS = /[\u00b7\u00a7\u00d8\u00a8\u00fcvqnolu\uf0b7\uf0a7\uf0d8\uf0a8\uf0fc\uf076\uf071\uf06e\uf06f\uf06c\uf075]/
const PRIVATE_BULLET = /[\uf000-\uf0ff]/
const PRIVATE_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0a8\uf0fc\uf076\uf071\uf06e\uf06f\uf06c\uf075]/g

export function hasPrivateUse(value: string): boolean {
  return PRIVATE_BULLET.test(value)
}

export function readSymbols(value: string, style: { symbols: boolean; courier: boolean }, first: boolean): string {
  const bare = value.trim()
  if (style.symbols && bare.length === 1 && SYMBOL_BULLETS.test(bare)) return value.replace(bare, '•')
  if (style.courier && first && bare === 'o') return value.replace('o', '•')
  return value.replace(PRIVATE_BULLETS, '•')
}
