/** newsx explain: what was done to an article, and why. */
import { cleanFlags, extractFlags, fieldFlags, grouped, outputFlags, redoFlag, runFlags } from '../common-flags.ts'
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'explain',
  summary: 'say what was taken out and found in an article, where and why',
  usage: '[inputs...] [flags]',
  about:
    'Says for each stretch that was taken out or repaired, and for each date and quote that was found, on which line of the file it stands and which rule did it; a quote is shown in its sentence, as ‹content›, [cue] and {source}, with the reason for its speaker. newsx clean --explain says only the first, newsx extract --explain only the second.',
  example: {
    command: 'newsx explain seeds/003_terjemahan.txt -q | head -2',
    output: 'seeds/003_terjemahan.txt:4: widget, rule stamp\n    “Diterbitkan pada 2 Sep 2025”',
  },
  flags: grouped(fieldFlags, outputFlags, cleanFlags, extractFlags, redoFlag, runFlags),
}

export const run: Run = async (inputs, settings, context) => {
  const { runExplain } = await import('../runs/explain.ts')
  await runExplain('all', inputs, settings, context)
}
