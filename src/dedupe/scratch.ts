/**
 * Memory that is used again for every document: allocating a dozen arrays for each takes longer than filling them.
 * What stands in it is overwritten by the next use.
 */
export class Scratch<T extends Int32Array | Uint32Array> {
  private array: T

  constructor(array: T) {
    this.array = array
  }

  /** At least so many numbers, whatever they are. */
  take(length: number): T {
    if (length > this.array.length)
      this.array = new (this.array.constructor as new (length: number) => T)(Math.ceil(length * 1.5))
    return this.array
  }
}

export const int32Scratch = () => new Scratch(new Int32Array(1024))
export const uint32Scratch = () => new Scratch(new Uint32Array(1024))
