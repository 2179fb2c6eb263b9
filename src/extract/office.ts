/** The older form of a Word document (.doc), turned into the newer one by LibreOffice where it is installed. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { MinutesError } from '../errors.js'
import type { Text } from './text.js'

const run = promisify(execFile)
const MOST_MS = 120_000

/** @param program another name of LibreOffice's. */
export async function extractOffice(path: string, bytes: Uint8Array, program = 'soffice'): Promise<Text> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-office-'))
  try {
    const source = join(folder, 'source.doc')
    await writeFile(source, bytes)
    await convert(path, folder, source, program)
    const { extractDocx } = await import('./docx.js')
    return extractDocx(path, await readFile(join(folder, 'source.docx')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With a profile of its own: two runs at once would else wait for each other. */
async function convert(path: string, folder: string, source: string, program: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  try {
    await run(program, [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, source], { timeout: MOST_MS })
    await readFile(join(folder, 'source.docx'))
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT' && (error as NodeJS.ErrnoException).syscall?.startsWith('spawn')
    throw new MinutesError(
      missing ? 'unsupported-format' : 'conversion-failed',
      missing
        ? `${path} is a Word document in the older form (.doc), which is read through LibreOffice, and that is not installed.`
        : `LibreOffice could not turn ${path} into a Word document.`,
      missing
        ? 'Install it (the program is called soffice), or save the document as .docx or PDF: soffice --headless --convert-to docx FILE, or Save As in a word processor.'
        : 'Open it in an office program and save it as .docx or PDF.',
    )
  }
}
