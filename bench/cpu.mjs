/** Loaded before a program whose processor time is asked for: writes its milliseconds, all threads together, where MINUTES_CPU says. */
import { writeFileSync } from 'node:fs'

const { MINUTES_CPU } = process.env
if (MINUTES_CPU) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeFileSync(MINUTES_CPU, String((user + system) / 1000))
  })
}
