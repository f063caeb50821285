/** Lines gathered as UTF-8: each is written where it will stand, for joining strings and encoding the whole costs as much again as making them. */

const LINE_END = 10
/** A UTF-16 unit takes at most so many bytes. */
const WIDEST = 3

const LEAST = 1 << 16
const MOST = 1 << 22
/** Bytes that the latest lines took, with some room to spare: the next are likely to need as many. */
let expected = LEAST

export class LineBytes {
  private memory = Buffer.allocUnsafeSlow(expected)
  private length = 0

  add(line: string): void {
    if (line.length * WIDEST >= this.memory.length - this.length) this.makeRoom(Buffer.byteLength(line) + 1)
    this.length += this.memory.write(line, this.length)
    this.memory[this.length++] = LINE_END
  }

  /** All lines, each with its line end. */
  bytes(): Buffer {
    expected = Math.min(MOST, Math.max(LEAST, this.length + (this.length >> 3)))
    return this.memory.subarray(0, this.length)
  }

  private makeRoom(bytes: number): void {
    if (bytes <= this.memory.length - this.length) return
    const longer = Buffer.allocUnsafeSlow(Math.max(this.memory.length * 2, this.length + bytes))
    this.memory.copy(longer, 0, 0, this.length)
    this.memory = longer
  }
}
