/** What a run has finished, kept in its folder until all is done: a run that was stopped goes on after it. */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole, writingError } from './folder.js'

const NAME = '.minutes-fetch.json'

export class Journal {
  private readonly done = new Set<string>()

  /** `task` says what was asked for; another task does not go on where this one stopped. */
  constructor(
    private readonly out: string,
    private readonly task: string,
  ) {}

  async makeFolder(): Promise<void> {
    await mkdir(this.out, { recursive: true }).catch((error: unknown) => {
      throw writingError(this.out, error)
    })
  }

  /** How many things the stopped run had finished. */
  async open(): Promise<number> {
    const text = await readFile(join(this.out, NAME), 'utf8').catch(() => '')
    for (const key of earlier(text, this.task)) this.done.add(key)
    return this.done.size
  }

  has = (key: string) => this.done.has(key)

  async add(key: string): Promise<void> {
    this.done.add(key)
    await writeWhole(this.out, NAME, `${JSON.stringify({ task: this.task, done: [...this.done] })}\n`)
  }

  async close(): Promise<void> {
    await rm(join(this.out, NAME), { force: true })
    await rm(join(this.out, `.${NAME}.tmp`), { force: true })
  }
}

function earlier(text: string, task: string): string[] {
  try {
    const value = JSON.parse(text) as { task?: unknown; done?: unknown }
    return value.task === task && Array.isArray(value.done) ? value.done.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}
