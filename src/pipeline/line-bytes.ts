/** Lines gathered as UTF-8: each is written where it will stand, for joining strings and encoding the whole costs as much again as making them. */

const LINE_END = 10
/** A UTF-16 unit takes at most so many bytes. */
const WIDEST = 3
const MOST_KEPT = 1 << 22

/** Kept from task to task: new memory for each would have its garbage collected every few tasks. */
let kept = Buffer.allocUnsafeSlow(1 << 16)

export class LineBytes {
  private memory = kept
  private length = 0

  add(line: string): void {
    if (line.length * WIDEST >= this.memory.length - this.length) this.makeRoom(Buffer.byteLength(line) + 1)
    this.length += this.memory.write(line, this.length)
    this.memory[this.length++] = LINE_END
  }

  /** All lines, each with its line end; they hold until the next lines are gathered. */
  bytes(): Buffer {
    return this.memory.subarray(0, this.length)
  }

  private makeRoom(bytes: number): void {
    if (bytes <= this.memory.length - this.length) return
    const longer = Buffer.allocUnsafeSlow(Math.max(this.memory.length * 2, this.length + bytes))
    this.memory.copy(longer, 0, 0, this.length)
    this.memory = longer
    if (longer.length <= MOST_KEPT) kept = longer
  }
}
