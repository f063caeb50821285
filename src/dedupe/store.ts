/** Where profiles are kept: in memory, or as bytes that whoever calls keeps on disk. */
import { decodeProfile, encodeProfile } from './codec.ts'
import type { Profile } from './profile.ts'
import { Recent } from './recent.ts'

/** Keeps profiles, numbered from 0 as they are added. */
export interface ProfileStore {
  add(profile: Profile): void
  get(index: number): Profile
  /** Calls back with every profile in order; it is not to be kept. */
  each(see: (profile: Profile, index: number) => void): void
}

export class MemoryStore implements ProfileStore {
  private readonly profiles: Profile[] = []

  add(profile: Profile): void {
    this.profiles.push(decodeProfile(encodeProfile(profile).slice()))
  }

  get(index: number): Profile {
    return this.profiles[index]
  }

  each(see: (profile: Profile, index: number) => void): void {
    this.profiles.forEach(see)
  }
}

/** Bytes one after the other, such as a temporary file. */
export interface ByteStore {
  append(bytes: Uint8Array): void
  /** A copy of the bytes in a buffer of its own. */
  read(offset: number, length: number): Uint8Array
  /** The bytes, in memory that the next call overwrites. */
  glance(offset: number, length: number): Uint8Array
}

const CACHED = 2048
/** Bytes that are read at once, where all profiles are read. */
const STRETCH = 1 << 20

/** Profiles on disk: eight bytes each are held, and some of those that were read last. */
export class SpooledStore implements ProfileStore {
  private readonly bytes: ByteStore
  private ends = new Float64Array(1024)
  private count = 0
  private readonly recent = new Recent<Profile>(CACHED)

  constructor(bytes: ByteStore) {
    this.bytes = bytes
  }

  add(profile: Profile): void {
    const record = encodeProfile(profile)
    this.bytes.append(record)
    if (this.count === this.ends.length) this.grow()
    this.ends[this.count] = this.startOf(this.count) + record.length
    this.count++
  }

  private grow(): void {
    const larger = new Float64Array(this.ends.length * 1.5)
    larger.set(this.ends)
    this.ends = larger
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : this.ends[index - 1]
  }

  get(index: number): Profile {
    return this.recent.get(index, this.read)
  }

  private readonly read = (index: number): Profile => {
    const start = this.startOf(index)
    return decodeProfile(this.bytes.read(start, this.ends[index] - start))
  }

  each(see: (profile: Profile, index: number) => void): void {
    for (let from = 0, to = 0; from < this.count; from = to) {
      const start = this.startOf(from)
      for (to = from + 1; to < this.count && this.ends[to] - start <= STRETCH; to++);
      const bytes = this.bytes.glance(start, this.ends[to - 1] - start)
      for (let index = from; index < to; index++)
        see(decodeProfile(bytes.subarray(this.startOf(index) - start, this.ends[index] - start)), index)
    }
  }
}
