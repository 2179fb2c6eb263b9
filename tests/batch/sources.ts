/** Folders of sources to run batches over, and what one process makes of them. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'

export const FIXTURES = ['meeting-page/source.html', 'votes-text/source.txt', 'minutes-docx/source.docx', 'pack-pdf/source.pdf']

/** Copies of fixtures under invented names, so many that a run takes a while. */
export function manySources(folder: string, copies: number, fixtures = FIXTURES): void {
  mkdirSync(folder, { recursive: true })
  for (const fixture of fixtures) {
    const [name] = fixture.split('/')
    for (let copy = 0; copy < copies; copy += 1)
      copyFileSync(join('fixtures', fixture), join(folder, `${String(copy).padStart(3, '0')}-${name}${extname(fixture)}`))
  }
}

/** Asks until it holds; null where it did not within the time. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>, seconds: number): Promise<T | null> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const held = await ask()
    if (held !== undefined && held !== false) return held
    await new Promise((done) => setTimeout(done, 50))
  }
  return null
}
