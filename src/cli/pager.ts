/** Long text on a terminal goes through a pager, as git does: PAGER, MINUTES_PAGER over it, less where neither is set. */
import { spawn } from 'node:child_process'
import { type Output, openOutput } from './output.js'

/** Ends at once where all fits, keeps colour, and leaves the text on the screen. */
const LESS = 'FRX'

export async function openPager(wanted: boolean): Promise<Output> {
  const command = process.env.MINUTES_PAGER ?? process.env.PAGER ?? 'less'
  const standard = await openOutput(undefined)
  if (!wanted || !process.stdout.isTTY || command === '' || command === 'cat') return standard
  let text = ''
  const done = async () => {
    if (!(await paged(command, text))) await standard.write(text)
  }
  return {
    write: async (data) => {
      text += typeof data === 'string' ? data : Buffer.from(data).toString()
    },
    done,
    drop: async () => {},
  }
}

/** False where there is no such program. */
function paged(command: string, text: string): Promise<boolean> {
  return new Promise((end) => {
    const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS, LV: '-c', ...process.env } })
    /** Left before all was read: nothing to say. */
    pager.stdin.on('error', () => {})
    pager.on('error', () => end(false))
    pager.on('close', (status) => end(status !== 127 && status !== 126))
    pager.stdin.end(text)
  })
}
