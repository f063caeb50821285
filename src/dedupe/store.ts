/** Where profiles are kept: in memory, or as bytes that whoever calls keeps on disk. */
import { decodeProfile, encodeProfile } from './codec.ts'
import type { Profile } from './profile.ts'

/** Keeps profiles, numbered from 0 as they are added. */
export interface ProfileStore {
  add(profile: Profile): void
  get(index: number): Profile
}

export class MemoryStore implements ProfileStore {
  private readonly profiles: Profile[] = []

  add(profile: Profile): void {
    this.profiles.push(profile)
  }

  get(index: number): Profile {
    return this.profiles[index]
  }
}

/** Bytes one after the other, such as a temporary file. */
export interface ByteStore {
  append(bytes: Uint8Array): void
  /** A copy of the bytes in a buffer of its own. */
  read(offset: number, length: number): Uint8Array
}

const CACHED = 2048

/** Profiles on disk: eight bytes each are held, and the last few that were read. */
export class SpooledStore implements ProfileStore {
  private readonly bytes: ByteStore
  private ends = new Float64Array(1024)
  private count = 0
  private readonly cache = new Map<number, Profile>()

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
    const cached = this.cache.get(index)
    if (cached) return cached
    const start = this.startOf(index)
    const profile = decodeProfile(this.bytes.read(start, this.ends[index] - start))
    this.remember(index, profile)
    return profile
  }

  /** The oldest is forgotten: a Map keeps the order in which its entries came. */
  private remember(index: number, profile: Profile): void {
    if (this.cache.size >= CACHED) this.cache.delete(this.cache.keys().next().value as number)
    this.cache.set(index, profile)
  }
}
