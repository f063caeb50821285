/** Checking texts in a child process, and finding the smallest text that still fails. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const child = fileURLToPath(new URL('./child.mjs', import.meta.url))
const HANGS = 'hangs'

export class Probe {
  /** What each of the texts breaks, or null; without an answer in so many milliseconds "hangs" for all of them. */
  check(texts, patience) {
    return this.ask({ texts, together: false }, patience, () => texts.map(() => HANGS))
  }

  /** What the texts break as one corpus, and how many of them a second cleaning would change. */
  checkTogether(texts, patience) {
    return this.ask({ texts, together: true }, patience, () => ({ broken: HANGS, unsettled: 0 }))
  }

  close() {
    this.process?.kill('SIGKILL')
    this.process = null
  }

  async ask(message, patience, hung) {
    this.process ??= await started()
    const { process } = this
    return new Promise((resolve) => {
      const end = (answer) => {
        clearTimeout(timer)
        process.off('message', end).off('exit', give)
        resolve(answer)
      }
      const give = () => {
        this.close()
        end(hung())
      }
      const timer = setTimeout(give, patience)
      process.once('message', end).once('exit', give).send(message)
    })
  }
}

/** Patience begins when the child is ready: on a busy machine that takes longer than any check. */
function started() {
  const process = fork(child, { serialization: 'advanced' })
  return new Promise((resolve) => process.once('message', () => resolve(process)))
}

/** Leaves out ever smaller pieces while what is left still fails and time is left: "delta debugging" (Zeller 1999). */
export async function smallest(text, deadline, fails) {
  let size = text.length >> 1
  while (size > 0) {
    let shorter = false
    for (let at = 0; at < text.length && Date.now() < deadline; ) {
      const rest = text.slice(0, at) + text.slice(at + size)
      if (await fails(rest)) {
        text = rest
        shorter = true
      } else at += size
    }
    if (Date.now() >= deadline) return text
    if (!shorter || size > text.length) size = Math.min(size >> 1, text.length >> 1)
  }
  return text
}
