/** A small cache of things that are numbered: each number has one place, which the last that was asked for takes. */
export class Recent<T> {
  private readonly numbers: Int32Array
  private readonly things: T[] = []
  private readonly mask: number

  /** `room` is a power of two. */
  constructor(room: number) {
    this.numbers = new Int32Array(room).fill(-1)
    this.mask = room - 1
  }

  get(number: number, read: (number: number) => T): T {
    const place = number & this.mask
    if (this.numbers[place] === number) return this.things[place]
    const thing = read(number)
    this.numbers[place] = number
    this.things[place] = thing
    return thing
  }
}
