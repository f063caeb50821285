import { openOutput } from '../io/write.ts'

/** Writes a page to standard output. */
export async function print(text: string): Promise<void> {
  const output = await openOutput(null)
  await output.write(text)
  await output.finish()
}
