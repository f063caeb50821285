#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// Functions are optimised when they are hot in earnest: compiling them sooner costs a short run more than it gains.
setFlagsFromString('--interrupt-budget=400000')
const { main } = await import('../dist/cli/main.js')

await main(process.argv)
