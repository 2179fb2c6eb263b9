import type { Command } from 'commander'
import type { ManifestEntry } from '../../batch/manifest.js'

interface Flags {
  output?: string
}

const EXAMPLES = `
Examples:
  minutes manifest packs/ -o M                              a line a source: path, sha256, bytes, pages
  minutes extract --manifest M --shard 3 --shards 16 -o parts/
  minutes merge --manifest M parts/ -o all.ndjson

Paths stay as given: run every shard in the same folder, or give them from the root.`

export function addManifest(program: Command): void {
  program
    .command('manifest')
    .description('list sources with their hashes, for a run in shards')
    .argument('<sources...>', 'files, folders or patterns')
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ findSources }, { wholeMeetings }, { manifestText }, { filled, openOutput }, { EXIT, UsageError }, { report }] =
    await Promise.all([
      import('../../fetch/sources.js'),
      import('../whole-meetings.js'),
      import('../../batch/manifest.js'),
      import('../output.js'),
      import('../exit.js'),
      import('../report.js'),
    ])
  if (given.includes('-')) throw new UsageError('standard input has no path to read again', 'give files, folders or patterns')
  const output = await openOutput(flags.output)
  const entries: ManifestEntry[] = []
  process.exitCode = EXIT.done
  await filled(output, async () => {
    for await (const { path, error } of wholeMeetings(findSources(given), given)) {
      try {
        if (error) throw error
        entries.push(await entryOf(path))
      } catch (fault) {
        process.exitCode = report(fault).exit
        entries.push({ path, sha256: null, bytes: 0, pages: null })
      }
    }
    await output.write(manifestText(entries))
  })
}

async function entryOf(path: string): Promise<ManifestEntry> {
  const { readOriginal } = await import('../../fetch/read.js')
  const { sha256, bytes, mediaType } = await readOriginal(path)
  return { path, sha256, bytes: bytes.length, pages: mediaType === 'application/pdf' ? await pagesOf(bytes) : null }
}

/** null where it cannot be opened: encrypted, damaged. Reading it says why. */
async function pagesOf(bytes: Uint8Array): Promise<number | null> {
  const { openPdf } = await import('../../extract/pdf/engine.js')
  try {
    const engine = await openPdf(bytes)
    await engine.close()
    return engine.pages
  } catch {
    return null
  }
}
