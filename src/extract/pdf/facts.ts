/** Facts about the file: its information dictionary and its bookmarks. */
import type { Bookmark, OutlineNode, OutlineSource } from './types.js'

export function metaOf(info: Record<string, unknown>): Record<string, string> {
  const meta: Record<string, string> = {}
  for (const [key, value] of Object.entries(info)) {
    if (typeof value === 'string' && value.trim() !== '') meta[key] = value.trim()
  }
  return meta
}

const MAX_BOOKMARKS = 5000

export async function outlineOf(file: OutlineSource): Promise<Bookmark[]> {
  const found: Bookmark[] = []
  const walk = async (nodes: OutlineNode[], level: number): Promise<void> => {
    for (const node of nodes) {
      if (found.length >= MAX_BOOKMARKS || level > 20) return
      const title = node.title.replace(/\s+/g, ' ').trim()
      if (title !== '') found.push({ title, page: await pageOf(file, node.dest), level })
      await walk(node.items ?? [], level + 1)
    }
  }
  await walk((await file.getOutline().catch(() => null)) ?? [], 1)
  return found
}

async function pageOf(file: OutlineSource, dest: string | unknown[] | null): Promise<number | null> {
  try {
    const target = typeof dest === 'string' ? await file.getDestination(dest) : dest
    const ref = target?.[0]
    if (typeof ref === 'number') return ref + 1
    return ref ? (await file.getPageIndex(ref)) + 1 : null
  } catch {
    return null
  }
}
