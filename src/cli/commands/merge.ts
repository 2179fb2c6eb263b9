import type { Command } from 'commander'
import type { Part } from '../../batch/merge.js'
import { wholeNumber } from '../options.js'

interface Flags {
  manifest: string
  shards?: number
  output?: string
}

const EXAMPLES = `
Example:
  minutes merge --manifest M parts/ -o all.ndjson

Gives one file in the order of the manifest, or says which shards are missing and gives none.`

export function addMerge(program: Command): void {
  program
    .command('merge')
    .description('make the parts of a run in shards one file')
    .argument('<folder>', 'where the parts are')
    .requiredOption('--manifest <file>', 'the manifest they were made from')
    .option('--shards <n>', 'how many shards there are; needed where parts of several runs lie in the folder', wholeNumber)
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(folder: string, flags: Flags): Promise<void> {
  const [{ readManifest }, { mergedLines }, { filled, openOutput }] = await Promise.all([
    import('../../batch/manifest.js'),
    import('../../batch/merge.js'),
    import('../output.js'),
  ])
  const manifest = await readManifest(flags.manifest)
  const parts = await partsOf(folder, flags, manifest.sha256)
  const output = await openOutput(flags.output)
  await filled(output, async () => {
    for await (const line of mergedLines(manifest, parts)) await output.write(line)
  })
}

/** All parts, each finished, of this manifest and made in one way. */
async function partsOf(folder: string, flags: Flags, manifest: string): Promise<Part[]> {
  const [{ join }, { partName }, { earlierRun, runFileOf }, { MinutesError }] = await Promise.all([
    import('node:path'),
    import('../../batch/manifest.js'),
    import('../run.js'),
    import('../../errors.js'),
  ])
  const shards = flags.shards ?? (await shardsIn(folder))
  const parts: Part[] = []
  const missing: number[] = []
  const ways = new Set<string>()
  for (let shard = 0; shard < shards; shard += 1) {
    const path = join(folder, partName(shard, shards))
    const done = await earlierRun(runFileOf(path))
    if (!done?.finished || done.sha256 === undefined || done.manifest !== manifest) missing.push(shard)
    else {
      parts.push({ path, sha256: done.sha256 })
      ways.add(done.key)
    }
  }
  if (missing.length > 0) {
    const hint = `Run them again: --shard ${missing.length === 1 ? missing[0] : `each of ${missing.join(',')}`} --shards ${shards}.`
    throw new MinutesError('parts-missing', `${folder}: ${missing.length} of ${shards} parts are missing or of another manifest.`, hint)
  }
  if (ways.size > 1)
    throw new MinutesError('parts-differ', `${folder}: the parts were made with different options or versions.`, 'Run all shards with one.')
  return parts
}

async function shardsIn(folder: string): Promise<number> {
  const [{ readdir }, { UsageError }] = await Promise.all([import('node:fs/promises'), import('../exit.js')])
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`${folder} is no folder that can be read`, 'give the folder of the parts')
  })
  const counts = new Set(names.flatMap((name) => /^part-\d{5}-of-(\d{5})\.ndjson$/.exec(name)?.[1] ?? []))
  if (counts.size !== 1)
    throw new UsageError(
      `${folder} holds parts of ${counts.size === 0 ? 'no run' : 'several runs'}`,
      'say how many shards there are with --shards',
    )
  return Number([...counts][0])
}
