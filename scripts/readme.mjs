/** Runs the commands of README.md’s console blocks and puts what they print under them. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The README with what its commands print now. @param {string} readme */
export function withOutputs(readme) {
  return readme.replace(
    /^```console\n\$ (.+)\n[\s\S]*?^```$/gm,
    (_block, command) => `\`\`\`console\n$ ${command}\n${outputOf(command)}\`\`\``,
  )
}

/** As a reader sees it: standard output and standard error, no colour. @param {string} command */
function outputOf(command) {
  const script = command.replace(/^minutes\b/, '"$NODE" bin/minutes.js')
  const { FORCE_COLOR: _force, ...rest } = process.env
  const env = { ...rest, NODE: process.execPath, NO_COLOR: '1', COLUMNS: '100' }
  return spawnSync('sh', ['-c', `{ ${script}; } 2>&1`], { cwd: root, env, encoding: 'utf8' }).stdout
}
