import type { Check } from '../check.js'
import { minutesOf } from '../examples.js'
import { clipped, documentsOf } from '../walk.js'

export const check: Check = {
  code: 'action-without-owner',
  severity: 'info',
  about: 'An action does not say who is to do it.',
  *run({ record }) {
    for (const { value, pointer } of documentsOf(record)) {
      for (const [i, action] of value.actions.entries()) {
        if (!action.owner)
          yield { message: `No one is named for “${clipped(action.text, 60)}”.`, pointer: `${pointer}/actions/${i}`, at: action.at }
      }
    }
  },
  examples: [
    { says: 'no owner', subject: minutesOf({ actions: [{ text: 'Count the oars' }] }), fires: ['/documents/0/actions/0'] },
    { says: 'an owner', subject: minutesOf({ actions: [{ text: 'Count the oars', owner: 'Clerk' }] }), fires: [] },
  ],
}
