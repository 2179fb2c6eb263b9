/** Loaded before a program whose peak memory is asked for: writes it, in KiB, where MINUTES_PEAK says. */
import { writeFileSync } from 'node:fs'

const { MINUTES_PEAK } = process.env
if (MINUTES_PEAK) process.on('exit', () => writeFileSync(MINUTES_PEAK, String(process.resourceUsage().maxRSS)))
