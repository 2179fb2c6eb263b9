/** Whether what an earlier run read of a source still stands. */
import { hashOf } from '../batch/journal.js'
import { isMeetingFile } from './each.js'

/** A meeting of many parts is read anew: its own file does not say whether they changed. */
export async function isUnchanged(path: string, sha256: string): Promise<boolean> {
  return path !== '-' && !isMeetingFile(path) && (await hashOf(path)) === sha256
}
